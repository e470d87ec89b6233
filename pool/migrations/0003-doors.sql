-- The two doors, and nobody gets past them: one role may add contributions and see nothing, the other may see the
-- summary and nothing below it.

-- Adds a batch, all of it or none. A row that is there already, by its id or by what it is about, stays as it is.
create function pool.add_contributions(batch jsonb, today date, out added integer, out known integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  monday date;
begin
  for monday in select distinct (entry ->> 'week_start')::date from jsonb_array_elements(batch) entry order by 1 loop
    if monday > today - 7 or monday < today - 7 * (select kept_weeks from pool.setting) then
      raise exception using errcode = 'TS001', message = 'a week that is not over, or no longer kept';
    end if;
    perform pool.open_week(monday);
  end loop;
  with arrived as (select * from jsonb_populate_recordset(null::pool.contribution, batch)),
  kept as (insert into pool.contribution select * from arrived on conflict do nothing returning *),
  uses as (
    insert into pool.waiting
    select array['uses', change_id, task, task_version::text, stratum, arm], week_start, contrib,
      uses, verified, lost_sec, 0, 0, 0
    from kept where uses > 0
  ),
  times as (
    insert into pool.waiting
    select array['times', change_id, task, task_version::text, stratum, arm], week_start, contrib,
      n, 0, 0, sum_log, sum_log2, sum_sec
    from kept where n > 0 and not learning
  )
  select count(*) into added from kept;
  known := jsonb_array_length(batch) - added;
end $$;

-- What a figure that is not shown says instead: the series and why, and no number.
create view pool.withheld as
  select w.series,
    case when c.people = 0 then 'not-yet'
      when c.people < (select least_people from pool.setting) then 'k' else 'dominance' end as withheld_by
  from (select distinct series from pool.waiting) w
  cross join lateral pool.crowd(w.series, (select closed_on from pool.setting) - pool.closes_after()) c
  where not exists (select from pool.block b where b.series = w.series);

create view pool.seen as
  select series, first_week, last_week, people, events, verified, lost_sec, sum_log, sum_log2, sum_sec from pool.block;

-- The summary, of all changes or of one. It takes no other wish: no filter, no range, no k.
create function pool.summary(of_change text, today date) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pool.close_blocks(today);
  return jsonb_build_object(
    'leastPeople', (select least_people from pool.setting),
    'blocks', coalesce((select jsonb_agg(to_jsonb(s) order by s.series, s.last_week, s.first_week)
      from pool.seen s where of_change is null or s.series[2] = of_change), '[]'),
    'withheld', coalesce((select jsonb_agg(to_jsonb(w) order by w.series)
      from pool.withheld w where of_change is null or w.series[2] = of_change), '[]'));
end $$;

-- Roles belong to the whole server and may be there from another database of it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tessera_insert') then create role tessera_insert nologin; end if;
  if not exists (select from pg_roles where rolname = 'tessera_read') then create role tessera_read nologin; end if;
end $$;
grant tessera_insert, tessera_read to current_user;
revoke all on all functions in schema pool from public;
revoke all on all tables in schema pool from public;
grant usage on schema pool to tessera_insert, tessera_read;
grant execute on function pool.add_contributions(jsonb, date) to tessera_insert;
grant execute on function pool.summary(text, date) to tessera_read;
