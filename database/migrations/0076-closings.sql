-- Closing of projects (WFL-06, WFL-07): what is declared, who reviewed when, the accounting reports, the delay memos.

create table closings (
  agency_id uuid not null references agencies (agency_id),
  closing_id uuid not null,
  project_id uuid not null,
  state text not null check (state in ('draft', 'under-review', 'returned', 'in-approval', 'approved',
    'money-returned', 'original-received', 'closed')),
  recipient_count integer check (recipient_count >= 0),
  stakeholder_count integer check (stakeholder_count >= 0),
  memo_id uuid,
  approved_on date,
  money_returned_on date,
  original_received_on date,
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (agency_id, closing_id),
  unique (agency_id, project_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, created_by) references persons (agency_id, person_id),
  foreign key (agency_id, changed_by) references persons (agency_id, person_id)
);
comment on table closings is 'การปิดโครงการ: one for each project; no row means that nobody has begun.';
comment on column closings.agency_id is 'The agency.';
comment on column closings.closing_id is 'UUID v7.';
comment on column closings.project_id is 'The project.';
comment on column closings.state is 'State of WFL-06; the days left follow from the end of the project and are not stored.';
comment on column closings.recipient_count is 'Number of recipients listed in สสว.300/1; null until stated, 0 where there are none.';
comment on column closings.stakeholder_count is 'Number of agencies and others listed in สสว.300/2; null until stated.';
comment on column closings.memo_id is 'The closing memo sent last; the memo itself stands in memos.';
comment on column closings.approved_on is 'Business day of the director''s approval.';
comment on column closings.money_returned_on is 'Day of the last receipt, when all the money is back.';
comment on column closings.original_received_on is 'Day on which accounting received the original (ต้นฉบับส่งบัญชีแล้ว).';
comment on column closings.closed_on is 'Business day on which the project was closed for ever.';
comment on column closings.version is 'Counts changes; a change names the version it was made from.';
comment on column closings.created_at is 'Real time of the beginning.';
comment on column closings.created_by is 'Person who began.';
comment on column closings.changed_at is 'Real time of the last change.';
comment on column closings.changed_by is 'Person of the last change.';

create table closing_returns (
  agency_id uuid not null references agencies (agency_id),
  closing_id uuid not null,
  position integer not null check (position >= 0),
  name text not null,
  memo_number text not null default '',
  principal_satang bigint check (principal_satang >= 0),
  interest_satang bigint check (interest_satang >= 0),
  receipt_number text,
  received_on date,
  recorded_by uuid,
  recorded_at timestamptz,
  primary key (agency_id, closing_id, position),
  check ((receipt_number is null) = (received_on is null)),
  foreign key (agency_id, closing_id) references closings (agency_id, closing_id),
  foreign key (agency_id, recorded_by) references persons (agency_id, person_id)
);
comment on table closing_returns is 'การคืนเงิน: what the project unit and each joint unit give back, principal and interest apart (FRM-CL-2), and the receipt.';
comment on column closing_returns.agency_id is 'The agency.';
comment on column closing_returns.closing_id is 'The closing.';
comment on column closing_returns.position is '0: the project unit itself; from 1 the joint units in the order of the plan.';
comment on column closing_returns.name is 'Name of the joint unit as in the plan; empty for the project unit.';
comment on column closing_returns.memo_number is 'Number of the memo by which the joint unit''s return was approved.';
comment on column closing_returns.principal_satang is 'เงินคงเหลือ in satang; null until declared, 0 where there is none.';
comment on column closing_returns.interest_satang is 'ดอกผล in satang; null until declared, 0 where there is none.';
comment on column closing_returns.receipt_number is 'Number of the receipt by which the money came back; null before.';
comment on column closing_returns.received_on is 'Day of the receipt.';
comment on column closing_returns.recorded_by is 'Finance officer who recorded the receipt.';
comment on column closing_returns.recorded_at is 'Real time of recording.';

create table accounting_reports (
  agency_id uuid not null references agencies (agency_id),
  accounting_report_id uuid not null,
  project_id uuid not null,
  as_of date not null,
  spent_satang bigint not null check (spent_satang >= 0),
  committed_satang bigint not null check (committed_satang >= 0),
  entered_on date not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  primary key (agency_id, accounting_report_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, entered_by) references persons (agency_id, person_id)
);
create index accounting_reports_of_project on accounting_reports (agency_id, project_id);
comment on table accounting_reports is 'รายงานการเบิกจ่ายของส่วนบัญชี: what the finance unit says of a project''s money (S2 L452). Added to only; the last one counts. Its paper is a file of the closing.';
comment on column accounting_reports.agency_id is 'The agency.';
comment on column accounting_reports.accounting_report_id is 'UUID v7, so in order of time.';
comment on column accounting_reports.project_id is 'The project.';
comment on column accounting_reports.as_of is 'ณ วันที่: the day whose figures it gives.';
comment on column accounting_reports.spent_satang is 'Spent to that day in satang.';
comment on column accounting_reports.committed_satang is 'ภาระผูกพันคงเหลือ: committed and not yet paid, in satang.';
comment on column accounting_reports.entered_on is 'Business day of the entry.';
comment on column accounting_reports.entered_at is 'Real time of the entry.';
comment on column accounting_reports.entered_by is 'Finance officer who entered it.';

create table closing_reviews (
  agency_id uuid not null references agencies (agency_id),
  closing_id uuid not null,
  round integer not null check (round >= 1),
  submitted_on date not null,
  reviewed_on date,
  ended_on date,
  outcome text check (outcome in ('approved', 'returned', 'refused', 'withdrawn')),
  comment text not null default '',
  primary key (agency_id, closing_id, round),
  foreign key (agency_id, closing_id) references closings (agency_id, closing_id)
);
comment on table closing_reviews is 'Rounds of a closing: submitted, reviewed within 3 days, mended within 2 (DLN-06, DLN-07).';
comment on column closing_reviews.agency_id is 'The agency.';
comment on column closing_reviews.closing_id is 'The closing.';
comment on column closing_reviews.round is 'Number from 1; every submission begins one.';
comment on column closing_reviews.submitted_on is 'Business day of the submission; the review is counted from it.';
comment on column closing_reviews.reviewed_on is 'Business day on which the monitoring unit passed or returned it.';
comment on column closing_reviews.ended_on is 'Business day on which the round ended; a correction is counted from it.';
comment on column closing_reviews.outcome is 'How the round ended; null while it runs.';
comment on column closing_reviews.comment is 'What was said on the return.';

create table closing_steps (
  agency_id uuid not null references agencies (agency_id),
  closing_id uuid not null,
  step_id uuid not null,
  event text not null,
  from_state text not null,
  to_state text not null,
  person_id uuid,
  on_behalf_of uuid,
  comment text not null default '',
  document_number text,
  decided_on date not null,
  decided_at timestamptz not null,
  content jsonb not null,
  primary key (agency_id, closing_id, step_id),
  foreign key (agency_id, closing_id) references closings (agency_id, closing_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id),
  foreign key (agency_id, on_behalf_of) references persons (agency_id, person_id)
);
comment on table closing_steps is 'Steps of the closing workflow: who, when, on whose behalf, with what words, on what figures (WFL-16). Added to only.';
comment on column closing_steps.agency_id is 'The agency.';
comment on column closing_steps.closing_id is 'The closing.';
comment on column closing_steps.step_id is 'UUID v7, so in order of time.';
comment on column closing_steps.event is 'Event of the workflow table.';
comment on column closing_steps.from_state is 'State before.';
comment on column closing_steps.to_state is 'State after.';
comment on column closing_steps.person_id is 'Who did it; null for the system itself.';
comment on column closing_steps.on_behalf_of is 'On whose behalf (ACT-33); null when on one''s own.';
comment on column closing_steps.comment is 'What was said.';
comment on column closing_steps.document_number is 'Number of the paper or receipt, where there is one.';
comment on column closing_steps.decided_on is 'Business day.';
comment on column closing_steps.decided_at is 'Real time.';
comment on column closing_steps.content is 'Facts, figures and guards as they stood, frozen and readable.';

create table closing_delays (
  agency_id uuid not null references agencies (agency_id),
  delay_id uuid not null,
  closing_id uuid not null,
  period date not null,
  state text not null check (state in ('draft', 'in-approval', 'returned', 'acknowledged')),
  reason text not null,
  expected_on date not null,
  memo_id uuid,
  requested_on date,
  acknowledged_on date,
  comment text not null default '',
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (agency_id, delay_id),
  unique (agency_id, closing_id, period),
  foreign key (agency_id, closing_id) references closings (agency_id, closing_id),
  foreign key (agency_id, changed_by) references persons (agency_id, person_id)
);
comment on table closing_delays is 'บันทึกชี้แจงความล่าช้า: why a closing is late and until when, one for each month in which a memo is due (WFL-07, DLN-08).';
comment on column closing_delays.agency_id is 'The agency.';
comment on column closing_delays.delay_id is 'UUID v7.';
comment on column closing_delays.closing_id is 'The closing.';
comment on column closing_delays.period is 'First day of the month in which the memo is due.';
comment on column closing_delays.state is 'draft, in-approval, returned, or acknowledged by the director.';
comment on column closing_delays.reason is 'เหตุผลความจำเป็น, in detail.';
comment on column closing_delays.expected_on is 'Day by which the closing is expected.';
comment on column closing_delays.memo_id is 'The memo sent last; the memo itself stands in memos.';
comment on column closing_delays.requested_on is 'Business day on which it first went up the line; that day counts for the due date.';
comment on column closing_delays.acknowledged_on is 'Business day on which the director took note.';
comment on column closing_delays.comment is 'What was said on the return.';
comment on column closing_delays.version is 'Counts changes; a change names the version it was made from.';
comment on column closing_delays.changed_at is 'Real time of the last change.';
comment on column closing_delays.changed_by is 'Person of the last change.';

do $$
declare t text;
begin
  foreach t in array array['closings', 'closing_returns', 'accounting_reports', 'closing_reviews', 'closing_steps',
    'closing_delays'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %I to tidtam_app', t);
  end loop;
  revoke update, delete on accounting_reports, closing_steps from tidtam_app;
end $$;
