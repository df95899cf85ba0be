-- What the monitoring board reads: one small row for every project and month in its period, kept by triggers, so that
-- no way of writing a plan or a report can leave the board behind. It holds only what is filtered, counted and sorted
-- by; typing in a draft changes nothing in it.

create table reminders (
  agency_id uuid not null references agencies (agency_id),
  reminder_id uuid not null,
  project_id uuid not null,
  month date not null,
  person_id uuid not null,
  reminded_by uuid not null,
  reminded_on date not null,
  reminded_at timestamptz not null,
  primary key (agency_id, reminder_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id)
);
create index reminders_of_project on reminders (agency_id, project_id, month, reminder_id);
comment on table reminders is 'Reminders to report: who was reminded of which project and month, by whom and when.';
comment on column reminders.agency_id is 'The agency.';
comment on column reminders.reminder_id is 'UUID v7, so in order of time.';
comment on column reminders.project_id is 'The project.';
comment on column reminders.month is 'The month to be reported, first day, Gregorian.';
comment on column reminders.person_id is 'Who was reminded.';
comment on column reminders.reminded_by is 'Who reminded.';
comment on column reminders.reminded_on is 'Business day: one reminder a day to a person about a project, unless asked again.';
comment on column reminders.reminded_at is 'Real time.';

-- Cumulative results stand in the summary itself, so that "behind plan" can be
-- filtered and counted without the months before (design: dashboards read summaries, never the raw rows).
alter table report_month_summaries
  add column work_percent_cumulative numeric not null default 0,
  add column spending_cumulative_satang bigint not null default 0;
comment on column report_month_summaries.work_percent_cumulative is 'Work from the start of the project to this month, percent of the project; months without a number add nothing.';
comment on column report_month_summaries.spending_cumulative_satang is 'Spending from the start of the project to this month in satang; months without a number add nothing.';

create function report_course_before() returns trigger language plpgsql as $$
declare
  work numeric := 0;
  spending bigint := 0;
begin
  if tg_op = 'UPDATE' then
    -- What came before is what stood here without the old value: no other month need be read.
    new.work_percent_cumulative :=
      old.work_percent_cumulative - coalesce(old.work_percent, 0) + coalesce(new.work_percent, 0);
    new.spending_cumulative_satang :=
      old.spending_cumulative_satang - coalesce(old.spending_satang, 0) + coalesce(new.spending_satang, 0);
    return new;
  end if;
  select s.work_percent_cumulative, s.spending_cumulative_satang into work, spending
    from report_month_summaries s
    where s.agency_id = new.agency_id and s.project_id = new.project_id and s.month < new.month
    order by s.month desc limit 1;
  new.work_percent_cumulative := coalesce(work, 0) + coalesce(new.work_percent, 0);
  new.spending_cumulative_satang := coalesce(spending, 0) + coalesce(new.spending_satang, 0);
  return new;
end $$;
comment on function report_course_before() is 'Keeps the cumulative columns of the month that is written.';

create function report_course_after() returns trigger language plpgsql as $$
declare
  work numeric := coalesce(new.work_percent, 0);
  spending bigint := coalesce(new.spending_satang, 0);
begin
  if tg_op = 'UPDATE' then
    work := work - coalesce(old.work_percent, 0);
    spending := spending - coalesce(old.spending_satang, 0);
  end if;
  if work <> 0 or spending <> 0 then
    update report_month_summaries s
      set work_percent_cumulative = s.work_percent_cumulative + work,
        spending_cumulative_satang = s.spending_cumulative_satang + spending
      where s.agency_id = new.agency_id and s.project_id = new.project_id and s.month > new.month;
  end if;
  return null;
end $$;
comment on function report_course_after() is 'Carries a changed month into the cumulative columns of the months after it.';

create trigger report_course_before before insert or update of work_percent, spending_satang
  on report_month_summaries for each row execute function report_course_before();
create trigger report_course_after after insert or update of work_percent, spending_satang
  on report_month_summaries for each row execute function report_course_after();

create table board_rows (
  agency_id uuid not null references agencies (agency_id),
  month date not null,
  project_id uuid not null,
  fiscal_year smallint not null,
  project_code text not null,
  unit_id uuid not null,
  programme_id uuid not null,
  report_state text not null check (report_state in ('not-started', 'draft', 'submitted', 'reopened')),
  open_until date,
  submitted_late boolean not null default false,
  behind boolean not null,
  work_gap numeric,
  spending_gap_satang bigint,
  primary key (agency_id, month, project_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id)
);
create index board_rows_by_code on board_rows (agency_id, month, project_code);
create index board_rows_by_state on board_rows (agency_id, month, report_state, project_code);
create index board_rows_behind on board_rows (agency_id, month, project_code) where behind;
create index board_rows_by_unit on board_rows (agency_id, month, unit_id, project_code);
create index board_rows_of_project on board_rows (agency_id, project_id);
comment on table board_rows is 'กระดานติดตาม: how a project stands in a month of its period. Late follows from the day and is not stored.';
comment on column board_rows.agency_id is 'The agency.';
comment on column board_rows.month is 'The month to be reported, first day, Gregorian.';
comment on column board_rows.project_id is 'The project.';
comment on column board_rows.fiscal_year is 'Buddhist fiscal year of the project, not of the month: a project may reach into another year.';
comment on column board_rows.project_code is 'As in projects.';
comment on column board_rows.unit_id is 'As in projects.';
comment on column board_rows.programme_id is 'As in projects.';
comment on column board_rows.report_state is 'As report_month_summaries.state; not-started where there is no report.';
comment on column board_rows.open_until is 'As report_month_summaries.open_until.';
comment on column board_rows.submitted_late is 'Submitted after the window of its month (DLN-02).';
comment on column board_rows.behind is 'Submitted, and work or spending so far is less than planned (docs/decisions/0010-behind-plan.md), for the project as a whole.';
comment on column board_rows.work_gap is 'Result less plan of the work so far, percent of the project; null until submitted.';
comment on column board_rows.spending_gap_satang is 'Result less plan of the spending so far in satang; null until submitted.';

create table board_counts (
  agency_id uuid not null references agencies (agency_id),
  month date not null,
  unit_id uuid not null,
  programme_id uuid not null,
  fiscal_year smallint not null,
  report_state text not null,
  open_until date not null default '-infinity',
  submitted_late boolean not null,
  behind boolean not null,
  number integer not null,
  primary key (agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until, submitted_late,
    behind)
);
comment on table board_counts is 'How many rows of board_rows there are of each sort, so that counting by state reads no project.';
comment on column board_counts.agency_id is 'The agency.';
comment on column board_counts.month is 'As in board_rows.';
comment on column board_counts.unit_id is 'As in board_rows.';
comment on column board_counts.programme_id is 'As in board_rows.';
comment on column board_counts.fiscal_year is 'As in board_rows.';
comment on column board_counts.report_state is 'As in board_rows.';
comment on column board_counts.open_until is 'As in board_rows; -infinity where there is no reopening, for a key holds no null.';
comment on column board_counts.submitted_late is 'As in board_rows.';
comment on column board_counts.behind is 'As in board_rows.';
comment on column board_counts.number is 'How many; 0 once all have moved on.';

create function count_board_rows() returns trigger language plpgsql as $$
begin
  -- In the order of the key, so that two transactions never wait for each other crosswise.
  if tg_op = 'INSERT' then
    insert into board_counts as c (agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until,
      submitted_late, behind, number)
    select agency_id, month, unit_id, programme_id, fiscal_year, report_state, coalesce(open_until, '-infinity'),
      submitted_late, behind, count(*)
    from added group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by 1, 2, 3, 4, 5, 6, 7, 8, 9
    on conflict (agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until, submitted_late, behind)
      do update set number = c.number + excluded.number;
  elsif tg_op = 'DELETE' then
    insert into board_counts as c (agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until,
      submitted_late, behind, number)
    select agency_id, month, unit_id, programme_id, fiscal_year, report_state, coalesce(open_until, '-infinity'),
      submitted_late, behind, -count(*)
    from removed group by 1, 2, 3, 4, 5, 6, 7, 8, 9 order by 1, 2, 3, 4, 5, 6, 7, 8, 9
    on conflict (agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until, submitted_late, behind)
      do update set number = c.number + excluded.number;
  else
    insert into board_counts as c (agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until,
      submitted_late, behind, number)
    select agency_id, month, unit_id, programme_id, fiscal_year, report_state, coalesce(open_until, '-infinity'),
      submitted_late, behind, sum(n)
    from (
      select a.*, 1 as n from added a union all select r.*, -1 from removed r
    ) moved
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(n) <> 0 order by 1, 2, 3, 4, 5, 6, 7, 8, 9
    on conflict (agency_id, month, unit_id, programme_id, fiscal_year, report_state, open_until, submitted_late, behind)
      do update set number = c.number + excluded.number;
  end if;
  return null;
end $$;
comment on function count_board_rows() is 'Keeps board_counts.';
create trigger count_board_rows_added after insert on board_rows
  referencing new table as added for each statement execute function count_board_rows();
create trigger count_board_rows_changed after update on board_rows
  referencing old table as removed new table as added for each statement execute function count_board_rows();
create trigger count_board_rows_removed after delete on board_rows
  referencing old table as removed for each statement execute function count_board_rows();

create function board_row_values(work_plan numeric, spending_plan bigint, state text, work numeric, spending bigint)
returns table (behind boolean, work_gap numeric, spending_gap_satang bigint) language sql immutable as $$
  select
    coalesce(state = 'submitted' and (work < work_plan or (work < 100 and spending < spending_plan)), false),
    case when state = 'submitted' then work - work_plan end,
    case when state = 'submitted' then spending - spending_plan end
$$;
comment on function board_row_values(numeric, bigint, text, numeric, bigint) is 'Behind plan as in src/features/monitoring-board/board-state.ts; a test compares the two.';

create function board_rows_of_new_plans() returns trigger language plpgsql as $$
begin
  insert into board_rows (agency_id, month, project_id, fiscal_year, project_code, unit_id, programme_id, report_state,
    open_until, submitted_late, behind, work_gap, spending_gap_satang)
  select m.agency_id, m.month, m.project_id, m.fiscal_year, p.project_code, p.unit_id, p.programme_id,
    coalesce(s.state, 'not-started'), s.open_until, coalesce(s.state = 'submitted' and s.submitted_late, false), v.behind, v.work_gap, v.spending_gap_satang
  from added m
  join projects p on p.agency_id = m.agency_id and p.project_id = m.project_id
  left join report_month_summaries s
    on s.agency_id = m.agency_id and s.project_id = m.project_id and s.month = m.month
  cross join lateral board_row_values(m.work_percent_cumulative, m.spending_cumulative_satang, s.state,
    s.work_percent_cumulative, s.spending_cumulative_satang) v;
  return null;
end $$;
comment on function board_rows_of_new_plans() is 'A plan that comes into force puts its months on the board, with what is reported already.';

create function board_rows_of_old_plans() returns trigger language plpgsql as $$
begin
  delete from board_rows b using removed m
    where b.agency_id = m.agency_id and b.project_id = m.project_id and b.month = m.month;
  return null;
end $$;
comment on function board_rows_of_old_plans() is 'Months that a plan no longer has leave the board.';

create function board_row_of_report() returns trigger language plpgsql as $$
begin
  update board_rows b
    set report_state = new.state, open_until = new.open_until,
      submitted_late = coalesce(new.state = 'submitted' and new.submitted_late, false), behind = v.behind, work_gap = v.work_gap,
      spending_gap_satang = v.spending_gap_satang
    from project_month_plans m
    cross join lateral board_row_values(m.work_percent_cumulative, m.spending_cumulative_satang, new.state,
      new.work_percent_cumulative, new.spending_cumulative_satang) v
    where b.agency_id = new.agency_id and b.month = new.month and b.project_id = new.project_id
      and m.agency_id = b.agency_id and m.project_id = b.project_id and m.month = b.month
      and (b.report_state, b.open_until, b.submitted_late, b.behind, b.work_gap, b.spending_gap_satang)
        is distinct from (new.state, new.open_until,
          coalesce(new.state = 'submitted' and new.submitted_late, false), v.behind, v.work_gap, v.spending_gap_satang);
  return null;
end $$;
comment on function board_row_of_report() is 'A report that changes its state moves on the board; typing in a draft writes nothing.';

create function board_rows_of_project() returns trigger language plpgsql as $$
begin
  update board_rows set unit_id = new.unit_id, programme_id = new.programme_id
    where agency_id = new.agency_id and project_id = new.project_id
      and (unit_id, programme_id) is distinct from (new.unit_id, new.programme_id);
  return null;
end $$;
comment on function board_rows_of_project() is 'A project that moves to another unit or programme moves on the board.';

create trigger board_rows_of_new_plans after insert on project_month_plans
  referencing new table as added for each statement execute function board_rows_of_new_plans();
create trigger board_rows_of_old_plans after delete on project_month_plans
  referencing old table as removed for each statement execute function board_rows_of_old_plans();
create trigger board_row_of_new_report after insert on report_month_summaries
  for each row execute function board_row_of_report();
-- Officers type in drafts all day at the peak: the board is not even asked then.
create trigger board_row_of_report after update on report_month_summaries for each row
  when (new.state = 'submitted' or old.state <> new.state or old.open_until is distinct from new.open_until)
  execute function board_row_of_report();
create trigger board_rows_of_project after update of unit_id, programme_id on projects
  for each row execute function board_rows_of_project();

do $$
declare t text;
begin
  foreach t in array array['reminders', 'board_rows', 'board_counts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %I to tidtam_app', t);
  end loop;
  revoke update, delete on reminders from tidtam_app;
end $$;
