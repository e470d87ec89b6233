-- What may be seen. A figure that can be seen is a sum of whole blocks; a block holds the weeks of at least k people,
-- none of whom gives more than two fifths of it, and never changes. Whatever is added to or subtracted from what,
-- today's answer from last month's or a part from its total, is again a sum of whole blocks, and so of k people.
-- A week with too few people joins the next one, as on the dashboard's charts.

-- Rows that no block holds yet. 'uses' are counted from every row; 'times' only from those timed and past learning.
create table pool.waiting (
  -- What it is of: measure, change, task, its version, stratum, arm.
  series text[] not null,
  week_start date not null,
  contrib uuid not null,
  events integer not null,
  verified integer not null,
  lost_sec double precision not null,
  sum_log double precision not null,
  sum_log2 double precision not null,
  sum_sec double precision not null
);
create index on pool.waiting (series, week_start);

create table pool.block (
  id bigint generated always as identity primary key,
  series text[] not null,
  first_week date not null,
  last_week date not null,
  people integer not null check (people >= 5),
  events bigint not null,
  verified bigint not null,
  lost_sec double precision not null,
  sum_log double precision not null,
  sum_log2 double precision not null,
  sum_sec double precision not null
);
create index on pool.block (series, last_week);

-- Days after a week's Monday from which it may be closed: a fortnight until it leaves its device, and one more for
-- devices that were away.
create function pool.closes_after() returns integer language sql immutable return 28;

-- Who gives the waiting rows of a series up to a week. A person has another random id each quarter: people are the
-- most of any quarter, and the largest giver is taken to be the same person in all of them.
create function pool.crowd(of_series text[], up_to date, out people bigint, out events bigint, out largest bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(max(q.people), 0), coalesce(sum(q.events), 0)::bigint, coalesce(sum(q.largest), 0)::bigint
  from (
    select count(*) as people, sum(p.events) as events, max(p.events) as largest
    from (
      select date_trunc('quarter', (week_start + 14)::timestamp) as quarter, contrib, sum(w.events) as events
      from pool.waiting w where series = of_series and week_start <= up_to group by 1, 2
    ) p group by p.quarter
  ) q
$$;

create function pool.may_be_seen(people bigint, events bigint, largest bigint) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select people >= (select least_people from pool.setting) and largest <= 0.4 * events
$$;

create function pool.close_series(of_series text[], up_to date) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  monday date;
begin
  for monday in
    select distinct week_start from pool.waiting where series = of_series and week_start <= up_to order by 1
  loop
    continue when not (select pool.may_be_seen(c.people, c.events, c.largest) from pool.crowd(of_series, monday) c);
    with people as (select c.people from pool.crowd(of_series, monday) c),
    taken as (delete from pool.waiting where series = of_series and week_start <= monday returning *)
    insert into pool.block (series, first_week, last_week, people, events, verified, lost_sec, sum_log, sum_log2, sum_sec)
    select of_series, min(week_start), max(week_start), (select people.people from people), sum(events), sum(verified),
      sum(lost_sec), sum(sum_log), sum(sum_log2), sum(sum_sec)
    from taken;
  end loop;
end $$;

-- Closes what is ready, once a day. Nothing comes in while it looks, so what was counted is what is closed.
create function pool.close_blocks(today date) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  each_series text[];
begin
  update pool.setting set closed_on = today where closed_on < today;
  if not found then return; end if;
  lock table pool.waiting in share row exclusive mode;
  for each_series in
    select distinct series from pool.waiting where week_start <= today - pool.closes_after() order by 1
  loop
    perform pool.close_series(each_series, today - pool.closes_after());
  end loop;
end $$;
