-- The bins that are not empty, as pairs of bin and count: few of the 108 are ever used in one week, and a row takes
-- half the room.

create function pool.filled_bins(hist integer[]) returns integer[] language sql immutable as $$
  select coalesce(array_agg(array[bin - 1, tally] order by bin), '{}')
  from unnest(hist) with ordinality h(tally, bin) where tally > 0
$$;
revoke all on function pool.filled_bins(integer[]) from public;

alter table pool.contribution drop constraint contribution_hist_check;
alter table pool.contribution alter column hist type integer[] using pool.filled_bins(hist);
alter table pool.contribution rename column hist to bins;
alter table pool.contribution
  add check (0 <= all (bins) and (bins = '{}' or array_length(bins, 1) <= 108 and array_length(bins, 2) = 2));
drop function pool.filled_bins(integer[]);
