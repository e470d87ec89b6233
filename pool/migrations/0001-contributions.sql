-- Where contributions lie: one partition a week, so that an old week is dropped and not deleted row by row. The two
-- keys make a row that comes again a row that is there already: by its own random id, and by what it is about.
-- No column can hold a name: marks without spaces, enums, counts and sums.

create schema pool;
revoke all on schema pool from public;

create table pool.setting (
  is_the_one boolean primary key default true check (is_the_one),
  -- People that any figure needs: 10, or 5 where the council says so. Never fewer.
  least_people integer not null default 10 check (least_people between 5 and 100),
  -- Weeks that contributions are kept; an older one is neither kept nor taken in.
  kept_weeks integer not null default 130 check (kept_weeks between 13 and 520),
  -- The last day on which blocks were closed.
  closed_on date not null default '-infinity'
);
insert into pool.setting default values;

create domain pool.mark as text check (value ~ '^[A-Za-z0-9_+:=.|-]{1,60}$');
create domain pool.tally as integer check (value between 0 and 10000000);
create domain pool.total as double precision check (value between -1e12 and 1e12);

create table pool.contribution (
  week_start date not null check (extract(isodow from week_start) = 1),
  contrib uuid not null,
  id uuid not null,
  change_id text not null check (change_id ~ '^SC-[0-9]{3,12}$'),
  task pool.mark not null,
  task_version integer not null check (task_version >= 1),
  stratum pool.mark not null,
  arm text not null check (arm in ('manual', 'native', 'helper', 'holdback')),
  assigned text not null check (assigned in ('on', 'off')),
  learning boolean not null,
  n pool.tally not null,
  sum_log pool.total not null,
  sum_log2 pool.total not null,
  sum_sec pool.total not null,
  sum_log_idle15 pool.total not null,
  sum_log_idle300 pool.total not null,
  lost_sec pool.total not null,
  uses pool.tally not null,
  verified pool.tally not null,
  done pool.tally not null,
  abandoned pool.tally not null,
  failed pool.tally not null,
  undone pool.tally not null,
  hist integer[] not null check (cardinality(hist) = 108 and 0 <= all (hist)),
  primary key (week_start, contrib, id),
  unique (week_start, contrib, change_id, task, task_version, stratum, arm, assigned, learning)
) partition by range (week_start);

-- Makes a week's partition when the first row of that week comes. Made before anything is inserted, under one lock,
-- so that two first rows at once do not stop each other.
create function pool.open_week(monday date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  partition text := 'contribution_' || to_char(monday, 'YYYYMMDD');
begin
  if to_regclass('pool.' || partition) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('pool.open_week'));
  execute format('create table if not exists pool.%I partition of pool.contribution for values from (%L) to (%L)',
    partition, monday, monday + 7);
end $$;

-- Drops the weeks that are no longer kept. Gives how many there were.
create function pool.drop_old_weeks(today date) returns integer
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  first_kept date := today - 7 * (select kept_weeks from pool.setting);
  old record;
  dropped integer := 0;
begin
  for old in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'pool.contribution'::regclass
      and to_date(right(c.relname, 8), 'YYYYMMDD') < first_kept
  loop
    execute format('drop table pool.%I', old.relname);
    dropped := dropped + 1;
  end loop;
  delete from pool.waiting where week_start < first_kept;
  return dropped;
end $$;
