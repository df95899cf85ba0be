-- The life of a project beyond its locked plan: unlocked, cancelled, closed. Allocations that strategy notifies,
-- what an opening was returned with, and approvals that were given on paper.

alter table projects drop constraint projects_state_check;
alter table projects
  add constraint projects_state_check
    check (state in ('draft', 'submitted', 'approved', 'locked', 'unlocked', 'cancelled', 'closed')),
  add column cancelled_on date,
  add column closed_on date,
  add column allocation_id uuid,
  add constraint projects_cancelled_on_check check (state <> 'cancelled' or cancelled_on is not null),
  add constraint projects_closed_on_check check ((state = 'closed') = (closed_on is not null));
comment on column projects.state is 'State of the project (WFL-01, WFL-03, WFL-05, WFL-06): opening, then unlocked, cancelled, closed.';
comment on column projects.cancelled_on is 'Day on which the work ended by a resolution of the board; kept when the project is closed. Null otherwise.';
comment on column projects.closed_on is 'Business day on which the closing was approved: nothing of the project changes afterwards. Null before.';
comment on column projects.allocation_id is 'The allocation notified for it (row 17); null where the memo came on paper only.';
comment on column project_decisions.event is 'Event of the workflow table: submit, withdraw, return, approve, lock, unlock, relock, cancel, close.';

create table allocations (
  agency_id uuid not null references agencies (agency_id),
  allocation_id uuid not null,
  fiscal_year smallint not null,
  programme_id uuid not null,
  unit_id uuid not null,
  project_name text not null check (project_name <> ''),
  amount_satang bigint not null check (amount_satang >= 0),
  memo_number text not null check (memo_number <> ''),
  memo_date date not null,
  file_id uuid,
  notified_on date,
  notified_by uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  primary key (agency_id, allocation_id),
  foreign key (agency_id, programme_id) references programmes (agency_id, programme_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id),
  foreign key (agency_id, file_id) references files (agency_id, file_id),
  foreign key (agency_id, notified_by) references persons (agency_id, person_id),
  foreign key (agency_id, created_by) references persons (agency_id, person_id)
);
create index allocations_of_year on allocations (agency_id, fiscal_year, unit_id);
comment on table allocations is 'งบประมาณที่ได้รับจัดสรร: what strategy notifies to a project unit before a project is opened (S2 L207, L212).';
comment on column allocations.agency_id is 'The agency.';
comment on column allocations.allocation_id is 'UUID v7.';
comment on column allocations.fiscal_year is 'Buddhist fiscal year of the money.';
comment on column allocations.programme_id is 'The programme out of which it is allocated.';
comment on column allocations.unit_id is 'หน่วยบริหารโครงการ: the unit it is notified to.';
comment on column allocations.project_name is 'ชื่องาน/โครงการ as the annual plan was approved; the project has it letter by letter (VAL-07, S2 L257).';
comment on column allocations.amount_satang is 'The amount in satang; the budget of the project equals it (VAL-07).';
comment on column allocations.memo_number is 'Number of the memo that notifies it.';
comment on column allocations.memo_date is 'Date of that memo.';
comment on column allocations.file_id is 'Copy of the memo with its summary table; null until it is uploaded.';
comment on column allocations.notified_on is 'Business day on which the unit was told; null while strategy prepares it.';
comment on column allocations.notified_by is 'Who told the unit.';
comment on column allocations.version is 'Counts changes; a change names the version it was made from.';
comment on column allocations.created_at is 'Real time of creation.';
comment on column allocations.created_by is 'Person who recorded it.';
comment on column allocations.changed_at is 'Real time of the last change.';

alter table projects
  add foreign key (agency_id, allocation_id) references allocations (agency_id, allocation_id),
  add unique (agency_id, allocation_id);

create table return_marks (
  agency_id uuid not null references agencies (agency_id),
  mark_id uuid not null,
  project_id uuid not null,
  place text not null,
  comment text not null check (comment <> ''),
  made_by uuid not null,
  made_on date not null,
  made_at timestamptz not null,
  mended_by uuid,
  mended_at timestamptz,
  primary key (agency_id, mark_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, made_by) references persons (agency_id, person_id),
  foreign key (agency_id, mended_by) references persons (agency_id, person_id)
);
create index return_marks_of_project on return_marks (agency_id, project_id, mark_id);
comment on table return_marks is 'What an approver marked in สสว.100 when the opening was returned: one row for each place to mend (WFL-01).';
comment on column return_marks.agency_id is 'The agency.';
comment on column return_marks.mark_id is 'UUID v7, so in order of time.';
comment on column return_marks.project_id is 'The project.';
comment on column return_marks.place is 'Place in the plan, for example activities[0].budget; empty for the whole.';
comment on column return_marks.comment is 'What is to be put right.';
comment on column return_marks.made_by is 'Who said it.';
comment on column return_marks.made_on is 'Business day.';
comment on column return_marks.made_at is 'Real time.';
comment on column return_marks.mended_by is 'Who ticked it off as mended; null while it is open.';
comment on column return_marks.mended_at is 'Real time of that.';

create table paper_approvals (
  agency_id uuid not null references agencies (agency_id),
  paper_approval_id uuid not null,
  project_id uuid not null,
  approved_on date not null,
  document_number text not null check (document_number <> ''),
  file_id uuid not null,
  entered_on date not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  due_on date not null,
  late boolean not null,
  primary key (agency_id, paper_approval_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, file_id) references files (agency_id, file_id),
  foreign key (agency_id, entered_by) references persons (agency_id, person_id)
);
create index paper_approvals_of_project on paper_approvals (agency_id, project_id, paper_approval_id);
comment on table paper_approvals is 'Openings that the director approved on paper, as entered (decision A-06, S2 L213). Added to only; the last one counts.';
comment on column paper_approvals.agency_id is 'The agency.';
comment on column paper_approvals.paper_approval_id is 'UUID v7, so in order of time.';
comment on column paper_approvals.project_id is 'The project.';
comment on column paper_approvals.approved_on is 'Day of the approval on paper.';
comment on column paper_approvals.document_number is 'Number of the approved memo.';
comment on column paper_approvals.file_id is 'The scan.';
comment on column paper_approvals.entered_on is 'Business day on which it was entered.';
comment on column paper_approvals.entered_by is 'Who entered it.';
comment on column paper_approvals.entered_at is 'Real time.';
comment on column paper_approvals.due_on is 'Last day for entering it (DLN-01), as the law of that day had it.';
comment on column paper_approvals.late is 'Entered after that day; accepted, and shown as late.';

do $$
declare t text;
begin
  foreach t in array array['allocations', 'return_marks', 'paper_approvals'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %I to tidtam_app', t);
  end loop;
  revoke delete on return_marks from tidtam_app;
  revoke update, delete on paper_approvals from tidtam_app;
end $$;
