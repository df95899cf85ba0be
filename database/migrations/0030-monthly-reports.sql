-- Monthly reports (สสว.200/1 to 200/3): revisions, results, reopenings and the summary the boards read.

create table monthly_reports (
  agency_id uuid not null references agencies (agency_id),
  report_id uuid not null,
  project_id uuid not null,
  month date not null,
  state text not null check (state in ('draft', 'submitted', 'reopened')),
  revision integer not null default 1 check (revision >= 1),
  open_until date,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (agency_id, report_id),
  unique (agency_id, project_id, month),
  foreign key (agency_id, project_id) references projects (agency_id, project_id)
);
create index monthly_reports_of_month on monthly_reports (agency_id, month);
comment on table monthly_reports is 'รายงานประจำเดือน: one project, one month. No row means not started.';
comment on column monthly_reports.agency_id is 'The agency.';
comment on column monthly_reports.report_id is 'UUID v7.';
comment on column monthly_reports.project_id is 'The project.';
comment on column monthly_reports.month is 'The month reported, first day, Gregorian.';
comment on column monthly_reports.state is 'State of WFL-02; locked and late follow from the window and are not stored.';
comment on column monthly_reports.revision is 'Number of the revision being written or last submitted.';
comment on column monthly_reports.open_until is 'Last day of a granted reopening; null when only the window counts.';
comment on column monthly_reports.version is 'Counts saves; a save names the version it was made from.';
comment on column monthly_reports.created_at is 'Real time of the first save.';
comment on column monthly_reports.changed_at is 'Real time of the last save.';
comment on column monthly_reports.changed_by is 'Person of the last save.';

create table report_revisions (
  agency_id uuid not null references agencies (agency_id),
  report_id uuid not null,
  revision integer not null,
  plan_version integer not null,
  reason text,
  opened_by uuid,
  started_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by uuid,
  submitted_on date,
  late boolean,
  snapshot jsonb,
  pdf_file_id uuid,
  pdf_sha256 text,
  primary key (agency_id, report_id, revision),
  foreign key (agency_id, report_id) references monthly_reports (agency_id, report_id),
  foreign key (agency_id, pdf_file_id) references files (agency_id, file_id)
);
comment on table report_revisions is 'Revisions of a report. A submitted one never changes.';
comment on column report_revisions.agency_id is 'The agency.';
comment on column report_revisions.report_id is 'The report.';
comment on column report_revisions.revision is 'Number from 1.';
comment on column report_revisions.plan_version is 'The plan version it was made under.';
comment on column report_revisions.reason is 'Why it was reopened or pulled back; null for the first.';
comment on column report_revisions.opened_by is 'Who granted the reopening.';
comment on column report_revisions.started_at is 'Real time.';
comment on column report_revisions.submitted_at is 'Real time of submission, the legal date (NFR-02); null while a draft.';
comment on column report_revisions.submitted_by is 'Person who submitted.';
comment on column report_revisions.submitted_on is 'Business day of submission.';
comment on column report_revisions.late is 'Whether it was submitted after the window of its month.';
comment on column report_revisions.snapshot is 'Readable frozen content.';
comment on column report_revisions.pdf_file_id is 'Stored PDF of 200/1, 200/2 and 200/3 as submitted.';
comment on column report_revisions.pdf_sha256 is 'SHA-256 of that PDF.';

create table report_activity_results (
  agency_id uuid not null references agencies (agency_id),
  report_id uuid not null,
  revision integer not null,
  activity_id uuid not null,
  work_kind text not null default 'missing' check (work_kind in ('number', 'not-applicable', 'nothing', 'missing')),
  work_percent numeric check (work_percent >= 0 and work_percent <= 100),
  work_done text not null default '',
  problem text not null default '',
  remedy text not null default '',
  spending_kind text not null default 'missing' check (spending_kind in ('number', 'not-applicable', 'nothing', 'missing')),
  spending_satang bigint,
  derivation text,
  check ((work_kind = 'number') = (work_percent is not null)),
  check ((spending_kind = 'number') = (spending_satang is not null)),
  primary key (agency_id, report_id, revision, activity_id),
  foreign key (agency_id, report_id, revision) references report_revisions (agency_id, report_id, revision)
);
comment on table report_activity_results is 'Work and spending of one activity in the report month (สสว.200/2, 200/3).';
comment on column report_activity_results.agency_id is 'The agency.';
comment on column report_activity_results.report_id is 'The report.';
comment on column report_activity_results.revision is 'The revision.';
comment on column report_activity_results.activity_id is 'The activity of the plan.';
comment on column report_activity_results.work_kind is 'number, N/A, "-" or missing.';
comment on column report_activity_results.work_percent is 'Work done in the month, percent of the activity.';
comment on column report_activity_results.work_done is 'Work done in words, mandatory every month (FRM-2002-1).';
comment on column report_activity_results.problem is 'ปัญหาอุปสรรค, mandatory behind plan (FRM-2002-2).';
comment on column report_activity_results.remedy is 'แนวทางแก้ไข, mandatory behind plan (FRM-2002-2).';
comment on column report_activity_results.spending_kind is 'number, N/A, "-" or missing.';
comment on column report_activity_results.spending_satang is 'Money spent in the month in satang.';
comment on column report_activity_results.derivation is 'The stated rule that made the figures from published ones; null when entered.';

create table report_indicator_results (
  agency_id uuid not null references agencies (agency_id),
  report_id uuid not null,
  revision integer not null,
  indicator_id uuid not null,
  value_kind text not null default 'missing' check (value_kind in ('number', 'not-applicable', 'nothing', 'missing')),
  value numeric,
  note text not null default '',
  derivation text,
  check ((value_kind = 'number') = (value is not null)),
  primary key (agency_id, report_id, revision, indicator_id),
  foreign key (agency_id, report_id, revision) references report_revisions (agency_id, report_id, revision)
);
comment on table report_indicator_results is 'Result of one indicator in the report month (สสว.200/1).';
comment on column report_indicator_results.agency_id is 'The agency.';
comment on column report_indicator_results.report_id is 'The report.';
comment on column report_indicator_results.revision is 'The revision.';
comment on column report_indicator_results.indicator_id is 'The indicator of the plan.';
comment on column report_indicator_results.value_kind is 'number, N/A, "-" or missing.';
comment on column report_indicator_results.value is 'Result of the month (for LAST, LEVEL and PERCENT: the standing value).';
comment on column report_indicator_results.note is 'หมายเหตุ.';
comment on column report_indicator_results.derivation is 'The stated rule that made the value from a published one; null when entered.';

create table reopening_requests (
  agency_id uuid not null references agencies (agency_id),
  reopening_id uuid not null,
  report_id uuid,
  project_id uuid not null,
  month date not null,
  reason text not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  state text not null check (state in ('requested', 'granted', 'refused', 'withdrawn')),
  decided_by uuid,
  decided_at timestamptz,
  decision_reason text,
  open_until date,
  version integer not null default 1,
  primary key (agency_id, reopening_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, report_id) references monthly_reports (agency_id, report_id)
);
create index reopening_requests_waiting on reopening_requests (agency_id, state, project_id, month);
create unique index reopening_requests_one_waiting on reopening_requests (agency_id, project_id, month)
  where state = 'requested';
comment on table reopening_requests is 'Requests to open a closed window (FRM 4.16, DLN-03).';
comment on column reopening_requests.agency_id is 'The agency.';
comment on column reopening_requests.reopening_id is 'UUID v7.';
comment on column reopening_requests.report_id is 'The report, null when it had not been started.';
comment on column reopening_requests.project_id is 'The project.';
comment on column reopening_requests.month is 'The month reported.';
comment on column reopening_requests.reason is 'Why the officer asks.';
comment on column reopening_requests.requested_by is 'Person who asked.';
comment on column reopening_requests.requested_at is 'Real time.';
comment on column reopening_requests.state is 'requested, granted, refused or withdrawn.';
comment on column reopening_requests.decided_by is 'Monitoring officer who decided.';
comment on column reopening_requests.decided_at is 'Real time of the decision.';
comment on column reopening_requests.decision_reason is 'Reason of the decision, mandatory when refused.';
comment on column reopening_requests.open_until is 'Last day granted.';
comment on column reopening_requests.version is 'Counts changes.';

create table report_files (
  agency_id uuid not null references agencies (agency_id),
  report_id uuid not null,
  revision integer not null,
  file_id uuid not null,
  activity_id uuid,
  name text not null,
  primary key (agency_id, report_id, revision, file_id),
  foreign key (agency_id, report_id, revision) references report_revisions (agency_id, report_id, revision),
  foreign key (agency_id, file_id) references files (agency_id, file_id)
);
comment on table report_files is 'Evidence files of a report (FRM 4.3).';
comment on column report_files.agency_id is 'The agency.';
comment on column report_files.report_id is 'The report.';
comment on column report_files.revision is 'The revision.';
comment on column report_files.file_id is 'The stored file.';
comment on column report_files.activity_id is 'The activity it proves, null for the whole report.';
comment on column report_files.name is 'Name given by the user.';

create table report_uploads (
  agency_id uuid not null references agencies (agency_id),
  report_id uuid not null,
  revision integer not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_id uuid not null,
  mode text not null check (mode in ('all', 'good-rows')),
  taken_cells integer not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  primary key (agency_id, report_id, revision, sha256),
  foreign key (agency_id, report_id, revision) references report_revisions (agency_id, report_id, revision),
  foreign key (agency_id, file_id) references files (agency_id, file_id)
);
comment on table report_uploads is 'Workbooks taken into a report, as received; the same file again is recognised by its hash.';
comment on column report_uploads.agency_id is 'The agency.';
comment on column report_uploads.report_id is 'The report.';
comment on column report_uploads.revision is 'The revision into which it was taken.';
comment on column report_uploads.sha256 is 'SHA-256 of the file, hexadecimal.';
comment on column report_uploads.file_id is 'The stored file.';
comment on column report_uploads.mode is 'all = every row was right; good-rows = the officer accepted the rows that were.';
comment on column report_uploads.taken_cells is 'How many cells it changed.';
comment on column report_uploads.taken_at is 'Real time.';
comment on column report_uploads.taken_by is 'Person who took it in.';

create table report_month_summaries (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  month date not null,
  state text not null,
  revision integer not null,
  open_until date,
  submitted_at timestamptz,
  submitted_late boolean,
  work_percent numeric,
  spending_satang bigint,
  problems integer not null default 0,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (agency_id, project_id, month),
  foreign key (agency_id, project_id) references projects (agency_id, project_id)
);
create index report_month_summaries_of_month on report_month_summaries (agency_id, month);
comment on table report_month_summaries is 'Summary for boards: the newest revision of a report, kept by the actions of monthly-reports.';
comment on column report_month_summaries.agency_id is 'The agency.';
comment on column report_month_summaries.project_id is 'The project.';
comment on column report_month_summaries.month is 'The month reported.';
comment on column report_month_summaries.state is 'As monthly_reports.state.';
comment on column report_month_summaries.revision is 'Newest revision.';
comment on column report_month_summaries.open_until is 'As monthly_reports.open_until.';
comment on column report_month_summaries.submitted_at is 'Of the newest submitted revision.';
comment on column report_month_summaries.submitted_late is 'Of the newest submitted revision.';
comment on column report_month_summaries.work_percent is 'Work of the month, percent of the project, weighted; null when nothing numeric.';
comment on column report_month_summaries.spending_satang is 'Spending of the month in satang; null when nothing numeric.';
comment on column report_month_summaries.problems is 'How many activities state a problem.';
comment on column report_month_summaries.changed_at is 'Real time of the last change.';
comment on column report_month_summaries.changed_by is 'Person of the last change.';

do $$
declare t text;
begin
  foreach t in array array['monthly_reports', 'report_revisions', 'report_activity_results', 'report_indicator_results',
    'reopening_requests', 'report_files', 'report_uploads', 'report_month_summaries'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %I to tidtam_app', t);
  end loop;
end $$;

-- What was submitted never changes, whatever the application does (NFR-03). A later revision is another row.
create function submitted_revisions_are_final() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null then
    raise exception 'revision % of report % was submitted and never changes', old.revision, old.report_id
      using errcode = 'insufficient_privilege';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
comment on function submitted_revisions_are_final() is 'Refuses every change to a submitted revision.';
create trigger report_revisions_final before update or delete on report_revisions
  for each row execute function submitted_revisions_are_final();

-- One look-up per statement, not per row: a save writes many rows at once.
create function submitted_results_are_final() returns trigger language plpgsql as $$
begin
  if exists (
    select from changed c
    join report_revisions v
      on v.agency_id = c.agency_id and v.report_id = c.report_id and v.revision = c.revision
    where v.submitted_at is not null
  ) then
    raise exception 'results of a submitted revision never change' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
comment on function submitted_results_are_final() is 'Refuses results and files that would join, change or leave a submitted revision.';

-- The rows of a revision stay with it: an update may not move them to another.
create function results_keep_their_revision() returns trigger language plpgsql as $$
begin
  if (new.agency_id, new.report_id, new.revision) is distinct from (old.agency_id, old.report_id, old.revision) then
    raise exception 'results stay with their revision' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
comment on function results_keep_their_revision() is 'Refuses an update that moves results to another revision.';

do $$
declare t text;
begin
  foreach t in array array['report_activity_results', 'report_indicator_results', 'report_files'] loop
    execute format('create trigger %I after insert on %I referencing new table as changed for each statement execute function submitted_results_are_final()', t || '_added', t);
    execute format('create trigger %I after update on %I referencing old table as changed for each statement execute function submitted_results_are_final()', t || '_changed', t);
    execute format('create trigger %I after delete on %I referencing old table as changed for each statement execute function submitted_results_are_final()', t || '_removed', t);
    execute format('create trigger %I before update of agency_id, report_id, revision on %I for each row execute function results_keep_their_revision()', t || '_kept', t);
  end loop;
end $$;
