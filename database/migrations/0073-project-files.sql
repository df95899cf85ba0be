-- Plan versions know why they were made; unlocking of plan data (WFL-03); files under the status they belong to
-- (PLN-13), kept for the project or for a record of it; what a virus scanner said of a file.

alter table plan_versions
  add column reason_kind text not null default 'opening' check (reason_kind in ('opening', 'amendment', 'correction')),
  add column reason_subject_id uuid,
  add column in_force_on date,
  add check ((reason_kind = 'opening') = (reason_subject_id is null));
comment on column plan_versions.reason_kind is 'What made the version: the opening, an approved amendment, or the correction of unlocked plan data.';
comment on column plan_versions.reason_subject_id is 'The amendment or the unlock that made it; null for the opening.';
comment on column plan_versions.in_force_on is 'Business day on which it came into force; null for a draft, and for an opening the day stands in projects.approved_on.';
comment on table project_month_plans is 'Summary for lists and boards, one row per month of the period: the plan under which the month is or was reported.';
comment on column project_month_plans.plan_version is 'The version under which the month is reported. A month that was ever submitted keeps its version when a later one comes into force.';

create table plan_unlocks (
  agency_id uuid not null references agencies (agency_id),
  unlock_id uuid not null,
  project_id uuid not null,
  state text not null check (state in ('requested', 'unlocked', 'locked')),
  ended_by text check (ended_by in ('withdraw', 'refuse', 'finish', 'expire')),
  reason text not null check (length(reason) between 1 and 20000),
  requested_by uuid not null,
  requested_on date not null,
  requested_at timestamptz not null,
  decided_by uuid,
  decided_on date,
  decided_at timestamptz,
  decision_reason text,
  open_until date,
  made_from integer,
  plan jsonb,
  copy_version integer not null default 0,
  ended_on date,
  ended_at timestamptz,
  made_version integer,
  version integer not null default 1,
  check ((state = 'locked') = (ended_by is not null)),
  check (state <> 'unlocked' or (open_until is not null and plan is not null and made_from is not null)),
  primary key (agency_id, unlock_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, project_id, made_from) references plan_versions (agency_id, project_id, plan_version),
  foreign key (agency_id, project_id, made_version) references plan_versions (agency_id, project_id, plan_version),
  foreign key (agency_id, requested_by) references persons (agency_id, person_id),
  foreign key (agency_id, decided_by) references persons (agency_id, person_id)
);
create unique index plan_unlocks_open on plan_unlocks (agency_id, project_id) where state <> 'locked';
create index plan_unlocks_of_project on plan_unlocks (agency_id, project_id);
create index plan_unlocks_waiting on plan_unlocks (agency_id, state) where state <> 'locked';
comment on table plan_unlocks is 'Requests to correct locked plan data, granted by monitoring until a day (WFL-03, S2 L266), with the copy that is corrected.';
comment on column plan_unlocks.agency_id is 'The agency.';
comment on column plan_unlocks.unlock_id is 'UUID v7.';
comment on column plan_unlocks.project_id is 'The project.';
comment on column plan_unlocks.state is 'requested, unlocked, or locked again; at most one of a project is not locked.';
comment on column plan_unlocks.ended_by is 'What locked it again: withdrawn, refused, finished by the officer, or the day was over.';
comment on column plan_unlocks.reason is 'Why the plan data must be corrected, in the officer''s words (4.16).';
comment on column plan_unlocks.requested_by is 'Who asked.';
comment on column plan_unlocks.requested_on is 'Business day of the request.';
comment on column plan_unlocks.requested_at is 'Real time of the request.';
comment on column plan_unlocks.decided_by is 'Monitoring officer who decided, null until then.';
comment on column plan_unlocks.decided_on is 'Business day of the decision.';
comment on column plan_unlocks.decided_at is 'Real time of the decision.';
comment on column plan_unlocks.decision_reason is 'Reason given with the decision; always for a refusal.';
comment on column plan_unlocks.open_until is 'Last day on which the copy can be changed.';
comment on column plan_unlocks.made_from is 'The plan version that was copied.';
comment on column plan_unlocks.plan is 'The copy as the officer corrects it, in the shape of the draft of สสว.100.';
comment on column plan_unlocks.copy_version is 'Counts saves of the copy; a save names the one it was made from.';
comment on column plan_unlocks.ended_on is 'Business day on which it was locked again.';
comment on column plan_unlocks.ended_at is 'Real time of that.';
comment on column plan_unlocks.made_version is 'The plan version that the correction made; null when nothing was changed.';
comment on column plan_unlocks.version is 'Counts steps; a step names the one it was made from.';

alter table project_files
  add column status text not null default 'new-project' check (status in ('new-project', 'opening-approved',
    'plan-adjusted', 'period-extended', 'project-closing')),
  add column subject_type text,
  add column subject_id uuid,
  add check ((subject_type is null) = (subject_id is null));
update project_files set status = 'opening-approved' where attached_state in ('approved', 'locked');
alter table project_files alter column status drop default;
create index project_files_of_subject on project_files (agency_id, subject_type, subject_id) where subject_id is not null;
comment on column project_files.status is 'สถานะโครงการ under whose heading the file stands (PLN-13, S2 L235-245, L359, L395).';
comment on column project_files.subject_type is 'The record of the project that the file belongs to, for example an amendment; null for the project itself.';
comment on column project_files.subject_id is 'Which one.';

alter table files
  add column scan_state text not null default 'not-scanned' check (scan_state in ('not-scanned', 'clean', 'infected', 'own')),
  add column scan_finding text,
  add column scanned_at timestamptz,
  add check ((scan_state = 'infected') = (scan_finding is not null));
update files set scan_state = 'own' where created_by is null;
create index files_not_scanned on files (agency_id, created_at) where scan_state = 'not-scanned';
grant update (scan_state, scan_finding, scanned_at) on files to tidtam_app;
comment on column files.scan_state is 'not-scanned: no scanner answered yet; clean; infected: never handed out; own: made by this installation.';
comment on column files.scan_finding is 'Name of what the scanner found.';
comment on column files.scanned_at is 'Real time of the scan.';

alter table plan_unlocks enable row level security;
create policy own_agency on plan_unlocks using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert, update on plan_unlocks to tidtam_app;
