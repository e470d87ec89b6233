-- Weeks are closed whole. Until it closes a week lies in its own partition and nowhere else; closing reads that one
-- partition and what earlier weeks left over, and so takes as long as one week is large, however old the pool is.
-- What a block is, and that it never changes, stays as in 0002.

drop view pool.withheld;
drop function pool.open_week(date), pool.close_blocks(date), pool.close_series(text[], date), pool.crowd(text[], date),
  pool.may_be_seen(bigint, bigint, bigint);

-- The Monday of the last week that was closed.
alter table pool.setting add column closed_to date not null default '-infinity';
update pool.setting set closed_to = date_trunc('week', closed_on - pool.closes_after())::date
  where closed_on > '-infinity';
alter table pool.setting drop column closed_on;

-- From now on only rows of closed weeks wait: those that no block could take, and those that came too late.
delete from pool.waiting where week_start > (select closed_to from pool.setting);

-- What a row says of each measure it counts in. Two rows of 'waiting' at the most.
create function pool.measures(c pool.contribution)
returns table (series text[], week_start date, contrib uuid, events integer, verified integer,
  lost_sec double precision, sum_log double precision, sum_log2 double precision, sum_sec double precision)
language sql immutable as $$
  select array['uses', c.change_id, c.task, c.task_version::text, c.stratum, c.arm], c.week_start, c.contrib,
    c.uses::integer, c.verified::integer, c.lost_sec::double precision, 0::double precision, 0::double precision,
    0::double precision
  where c.uses > 0
  union all
  select array['times', c.change_id, c.task, c.task_version::text, c.stratum, c.arm], c.week_start, c.contrib,
    c.n::integer, 0, 0, c.sum_log::double precision, c.sum_log2::double precision, c.sum_sec::double precision
  where c.n > 0 and not c.learning
$$;

-- Every series that a row ever counted in, and why no figure of it is shown; null once one is.
create table pool.series (
  series text[] primary key,
  withheld_by text default 'not-yet' check (withheld_by in ('not-yet', 'k', 'dominance'))
);
insert into pool.series (series)
select distinct m.series from pool.contribution c, pool.measures(c) m
union select series from pool.waiting union select series from pool.block;
update pool.series s set withheld_by = null where exists (select from pool.block b where b.series = s.series);

-- The weeks that have a partition, and which.
create table pool.week (
  monday date primary key,
  partition name not null unique
);
with partitions as materialized (
  select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'pool.contribution'::regclass
)
insert into pool.week select to_date(right(relname, 8), 'YYYYMMDD'), relname from partitions;

create function pool.open_week(opening date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  name text := 'contribution_' || to_char(opening, 'YYYYMMDD');
begin
  if exists (select from pool.week where monday = opening) then return; end if;
  -- Under one lock, so that two first rows at once do not stop each other.
  perform pg_advisory_xact_lock(hashtext('pool.open_week'));
  execute format('create table if not exists pool.%I partition of pool.contribution for values from (%L) to (%L)',
    name, opening, opening + 7);
  insert into pool.week values (opening, name) on conflict do nothing;
end $$;

-- Closes what waits up to a week, and that week itself where it is still open: of each series that has enough people by
-- then one block, and the rest is left over for the next.
-- A person has another random id each quarter: people are the most of any quarter, and the largest giver is taken to
-- be the same person in all of them.
-- Planned anew for each week, so that the plan knows how large that week's partition is.
create function pool.close_week(closing date) returns void
language plpgsql set search_path = pg_catalog, pg_temp
set work_mem = '64MB' set plan_cache_mode = force_custom_plan set jit = off as $$
declare
  is_open boolean := closing > (select closed_to from pool.setting);
begin
  with given as materialized (
    select series, date_trunc('quarter', (week_start + 14)::timestamp) as quarter, contrib,
      min(week_start) as first_week, max(week_start) as last_week, sum(events) as events, sum(verified) as verified,
      sum(lost_sec) as lost_sec, sum(sum_log) as sum_log, sum(sum_log2) as sum_log2, sum(sum_sec) as sum_sec
    from (
      select * from pool.waiting where week_start <= closing
      union all
      select m.* from pool.contribution c, pool.measures(c) m
      where c.week_start = closing and is_open
    ) open group by 1, 2, 3
  ),
  quarter as (
    select series, count(*) as people, max(events) as largest, sum(events) as events, sum(verified) as verified,
      min(first_week) as first_week, max(last_week) as last_week, sum(lost_sec) as lost_sec,
      sum(sum_log) as sum_log, sum(sum_log2) as sum_log2, sum(sum_sec) as sum_sec
    from given group by series, quarter
  ),
  crowd as materialized (
    select series, max(people) as people, sum(largest) as largest, sum(events) as events, sum(verified) as verified,
      min(first_week) as first_week, max(last_week) as last_week, sum(lost_sec) as lost_sec,
      sum(sum_log) as sum_log, sum(sum_log2) as sum_log2, sum(sum_sec) as sum_sec
    from quarter group by series
  ),
  judged as materialized (
    select series, case
      when people < (select least_people from pool.setting) then 'k'
      when largest > 0.4 * events then 'dominance'
    end as withheld_by
    from crowd
  ),
  closed as (
    insert into pool.block (series, first_week, last_week, people, events, verified, lost_sec, sum_log, sum_log2, sum_sec)
    select series, first_week, last_week, people, events, verified, lost_sec, sum_log, sum_log2, sum_sec
    from crowd join judged using (series) where withheld_by is null
  ),
  taken as (
    delete from pool.waiting w using judged j
    where j.series = w.series and j.withheld_by is null and w.week_start <= closing
  ),
  left_over as (
    insert into pool.waiting
    select m.* from pool.contribution c, pool.measures(c) m, judged j
    where c.week_start = closing and is_open and j.series = m.series and j.withheld_by is not null
  )
  insert into pool.series select series, withheld_by from judged
  on conflict (series) do update set withheld_by = excluded.withheld_by where pool.series.withheld_by is not null;
end $$;

-- Closes the weeks that are due, each once and in its order, after earlier ones that rows came late to; gives how many
-- it looked at. Nothing comes in meanwhile: what was not there when its week closed comes to a closed week, and waits.
create function pool.close_weeks(today date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  due date := date_trunc('week', today - pool.closes_after())::date;
  closing date;
  closed integer := 0;
begin
  if due <= (select closed_to from pool.setting) then return 0; end if;
  lock table pool.waiting in share row exclusive mode;
  -- Somebody else may have closed them while this one waited.
  if due <= (select closed_to from pool.setting) then return 0; end if;
  for closing in
    select monday from pool.week where monday > (select closed_to from pool.setting) and monday <= due
    union select week_start from pool.waiting
    union select due
    order by 1
  loop
    perform pool.close_week(closing);
    update pool.setting set closed_to = greatest(closed_to, closing);
    closed := closed + 1;
  end loop;
  return closed;
end $$;

-- Why the series that wait are not shown was never kept: judge them once more.
select pool.close_week(closed_to) from pool.setting where closed_to > '-infinity';

-- Adds a batch, all of it or none. A row that is there already, by its id or by what it is about, stays as it is.
create or replace function pool.add_contributions(batch jsonb, today date, out added integer, out known integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  monday date;
  last_closed date;
begin
  -- Before anything else, so that no week closes between asking which are closed and putting rows into them.
  lock table pool.waiting in row exclusive mode;
  select closed_to into last_closed from pool.setting;
  for monday in select distinct (entry ->> 'week_start')::date from jsonb_array_elements(batch) entry order by 1 loop
    if monday > today - 7 or monday < today - 7 * (select kept_weeks from pool.setting) then
      raise exception using errcode = 'TS001', message = 'a week that is not over, or no longer kept';
    end if;
    perform pool.open_week(monday);
  end loop;
  with arrived as (select * from jsonb_populate_recordset(null::pool.contribution, batch)),
  kept as (insert into pool.contribution select * from arrived on conflict do nothing returning *),
  counted as (select m.* from kept, pool.measures(row(kept.*)::pool.contribution) m),
  named as (
    insert into pool.series (series) select distinct series from counted order by 1 on conflict do nothing
  ),
  late as (insert into pool.waiting select * from counted where week_start <= last_closed)
  select count(*) into added from kept;
  known := jsonb_array_length(batch) - added;
end $$;

-- Drops the weeks that are no longer kept, once they are closed. Gives how many there were.
create or replace function pool.drop_old_weeks(today date) returns integer
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  first_kept date := today - 7 * (select kept_weeks from pool.setting);
  old text;
  dropped integer := 0;
begin
  perform pool.close_weeks(today);
  for old in select partition from pool.week where monday < first_kept loop
    execute format('drop table pool.%I', old);
    dropped := dropped + 1;
  end loop;
  delete from pool.week where monday < first_kept;
  delete from pool.waiting where week_start < first_kept;
  delete from pool.series s
    where withheld_by in ('k', 'dominance') and not exists (select from pool.waiting w where w.series = s.series);
  return dropped;
end $$;

-- What a figure that is not shown says instead: the series and why, and no number.
create view pool.withheld as select series, withheld_by from pool.series where withheld_by is not null;

create or replace function pool.summary(of_change text, today date) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pool.close_weeks(today);
  return jsonb_build_object(
    'leastPeople', (select least_people from pool.setting),
    'blocks', coalesce((select jsonb_agg(to_jsonb(s) order by s.series, s.last_week, s.first_week)
      from pool.seen s where of_change is null or s.series[2] = of_change), '[]'),
    'withheld', coalesce((select jsonb_agg(to_jsonb(w) order by w.series)
      from pool.withheld w where of_change is null or w.series[2] = of_change), '[]'));
end $$;

revoke all on all functions in schema pool from public;
revoke all on all tables in schema pool from public;
-- Whoever may ask for the summary may have it closed beforehand, so that nobody waits for that.
grant execute on function pool.close_weeks(date) to tessera_read;
