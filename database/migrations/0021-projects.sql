-- Projects (สสว.100) with versioned plans: indicators, activities and their months.

create table projects (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  fiscal_year smallint not null,
  project_code text not null check (project_code ~ '^[0-9]{8}$'),
  programme_id uuid not null,
  unit_id uuid not null,
  officer_person_id uuid not null,
  coordinator_person_id uuid,
  name text not null,
  state text not null check (state in ('draft', 'submitted', 'approved', 'locked')),
  plan_version_in_force integer,
  created_on date not null,
  submitted_on date,
  approved_on date,
  approved_by uuid,
  locked_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  primary key (agency_id, project_id),
  unique (agency_id, project_code),
  foreign key (agency_id, programme_id) references programmes (agency_id, programme_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id),
  foreign key (agency_id, officer_person_id) references persons (agency_id, person_id),
  foreign key (agency_id, coordinator_person_id) references persons (agency_id, person_id)
);
create index projects_of_year on projects (agency_id, fiscal_year, unit_id);
comment on table projects is 'งาน/โครงการ: one record from opening to closing; its content stands in plan_versions.';
comment on column projects.agency_id is 'The agency.';
comment on column projects.project_id is 'UUID v7.';
comment on column projects.fiscal_year is 'Buddhist fiscal year of the project.';
comment on column projects.project_code is 'รหัสโครงการ, eight digits, the first two the fiscal year (PLN-09, A-01).';
comment on column projects.programme_id is 'The programme it belongs to.';
comment on column projects.unit_id is 'หน่วยบริหารโครงการ: the project unit.';
comment on column projects.officer_person_id is 'ผู้รับผิดชอบ: the responsible project officer.';
comment on column projects.coordinator_person_id is 'ผู้ประสานงาน, null when the officer coordinates.';
comment on column projects.name is 'Name of the plan version in force (of the draft before the first approval), for lists.';
comment on column projects.state is 'State of the opening workflow (WFL-01).';
comment on column projects.plan_version_in_force is 'Number of the approved plan version, null before approval.';
comment on column projects.created_on is 'Business day of creation.';
comment on column projects.submitted_on is 'Business day of the last submission, null while it is a draft.';
comment on column projects.approved_on is 'วันที่อนุมัติเปิดโครงการ: business day of the approval.';
comment on column projects.approved_by is 'Person who approved.';
comment on column projects.locked_on is 'Business day on which the plan was locked; real times stand in project_decisions.';
comment on column projects.version is 'Counts changes; a change names the version it was made from.';
comment on column projects.created_at is 'Real time of creation.';
comment on column projects.created_by is 'Person who created it.';
comment on column projects.changed_at is 'Real time of the last change.';

create table plan_versions (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  plan_version integer not null check (plan_version >= 1),
  state text not null check (state in ('draft', 'in-force', 'superseded')),
  name text not null,
  project_type text,
  budget_source text,
  starts_on date,
  ends_on date,
  budget_satang bigint check (budget_satang >= 0),
  rationale text not null default '',
  objectives jsonb not null default '[]',
  target_group text not null default '',
  target_group_count integer check (target_group_count >= 0),
  provinces jsonb not null default '[]',
  joint_units jsonb not null default '[]',
  achievement text not null default '',
  contact_telephone text not null default '',
  allocation_memo_number text,
  derivation text,
  created_at timestamptz not null,
  primary key (agency_id, project_id, plan_version),
  foreign key (agency_id, project_id) references projects (agency_id, project_id)
);
comment on table plan_versions is 'The plan of a project (สสว.100). Version 1 is the opening; an approved amendment makes the next.';
comment on column plan_versions.agency_id is 'The agency.';
comment on column plan_versions.project_id is 'The project.';
comment on column plan_versions.plan_version is 'Number from 1.';
comment on column plan_versions.state is 'draft while edited, in-force after approval, superseded by a later one.';
comment on column plan_versions.name is 'ชื่องาน/โครงการ, exactly as approved (FRM 4.1 row 3).';
comment on column plan_versions.project_type is 'ประเภทโครงการ of law/code-lists (row 4).';
comment on column plan_versions.budget_source is 'แหล่งงบประมาณ of law/code-lists (row 5).';
comment on column plan_versions.starts_on is 'First day of the work, Gregorian (row 16).';
comment on column plan_versions.ends_on is 'Last day of the work, Gregorian (row 16).';
comment on column plan_versions.budget_satang is 'งบประมาณ in satang (row 17); 0 for a project without budget.';
comment on column plan_versions.rationale is 'หลักการและเหตุผล (row 9).';
comment on column plan_versions.objectives is 'วัตถุประสงค์: array of texts (row 10).';
comment on column plan_versions.target_group is 'กลุ่มเป้าหมายที่ได้รับประโยชน์ (row 11).';
comment on column plan_versions.target_group_count is 'Number in the target group (row 11).';
comment on column plan_versions.provinces is 'พื้นที่ดำเนินการ: array of two-digit province codes (row 12).';
comment on column plan_versions.joint_units is 'หน่วยร่วมดำเนินการ: array of names (row 7).';
comment on column plan_versions.achievement is 'ผลสัมฤทธิ์ที่คาดว่าจะได้รับ (row 15).';
comment on column plan_versions.contact_telephone is 'Telephone of the project unit (row 8).';
comment on column plan_versions.allocation_memo_number is 'Number of the memo that notified the allocation (row 21); null when the allocation came through the system.';
comment on column plan_versions.derivation is 'For figures not entered by a person: the stated rule that made them; null otherwise.';
comment on column plan_versions.created_at is 'Real time of creation.';

create table plan_indicators (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  plan_version integer not null,
  indicator_id uuid not null,
  position integer not null,
  level text not null check (level in ('output', 'outcome')),
  name text not null,
  unit_of_measure text not null,
  kind text not null check (kind in ('SUM', 'BASE+SUM', 'LAST', 'PERCENT', 'LEVEL', 'DISTINCT')),
  baseline numeric,
  target numeric,
  direction text not null check (direction in ('higher-is-better', 'lower-is-better')),
  method text not null default '',
  primary key (agency_id, project_id, plan_version, indicator_id),
  foreign key (agency_id, project_id, plan_version) references plan_versions (agency_id, project_id, plan_version)
);
comment on table plan_indicators is 'Output and outcome indicators of a plan version (rows 13 and 14).';
comment on column plan_indicators.agency_id is 'The agency.';
comment on column plan_indicators.project_id is 'The project.';
comment on column plan_indicators.plan_version is 'The plan version.';
comment on column plan_indicators.indicator_id is 'UUID v7, the same through all versions of the plan.';
comment on column plan_indicators.position is 'Order, from 1.';
comment on column plan_indicators.level is 'ผลผลิต or ผลลัพธ์.';
comment on column plan_indicators.name is 'Name in Thai.';
comment on column plan_indicators.unit_of_measure is 'หน่วยนับ.';
comment on column plan_indicators.kind is 'How months become a year (FRM-Q-1, CAL-05).';
comment on column plan_indicators.baseline is 'ค่าฐาน, null where there is none.';
comment on column plan_indicators.target is 'ค่าเป้าหมาย of the year.';
comment on column plan_indicators.direction is 'Whether more or less is better.';
comment on column plan_indicators.method is 'วิธีการวัด.';

create table plan_indicator_months (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  plan_version integer not null,
  indicator_id uuid not null,
  month date not null,
  value_kind text not null check (value_kind in ('number', 'not-applicable', 'nothing')),
  value numeric,
  derivation text,
  check ((value_kind = 'number') = (value is not null)),
  primary key (agency_id, project_id, plan_version, indicator_id, month),
  foreign key (agency_id, project_id, plan_version, indicator_id)
    references plan_indicators (agency_id, project_id, plan_version, indicator_id)
);
comment on table plan_indicator_months is 'Monthly plan of an indicator; no row means missing.';
comment on column plan_indicator_months.agency_id is 'The agency.';
comment on column plan_indicator_months.project_id is 'The project.';
comment on column plan_indicator_months.plan_version is 'The plan version.';
comment on column plan_indicator_months.indicator_id is 'The indicator.';
comment on column plan_indicator_months.month is 'First day of the month, Gregorian.';
comment on column plan_indicator_months.value_kind is 'number, N/A (no target in this month) or "-" (FRM-Q-3).';
comment on column plan_indicator_months.value is 'The planned value where the kind is number.';
comment on column plan_indicator_months.derivation is 'The stated rule that made the value from a published one; null when entered.';

create table plan_activities (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  plan_version integer not null,
  activity_id uuid not null,
  position integer not null,
  name text not null,
  budget_satang bigint not null default 0 check (budget_satang >= 0),
  weight numeric not null default 0 check (weight >= 0 and weight <= 100),
  primary key (agency_id, project_id, plan_version, activity_id),
  foreign key (agency_id, project_id, plan_version) references plan_versions (agency_id, project_id, plan_version)
);
comment on table plan_activities is 'กิจกรรม of a plan version (row 18).';
comment on column plan_activities.agency_id is 'The agency.';
comment on column plan_activities.project_id is 'The project.';
comment on column plan_activities.plan_version is 'The plan version.';
comment on column plan_activities.activity_id is 'UUID v7, the same through all versions of the plan.';
comment on column plan_activities.position is 'ลำดับ, from 1.';
comment on column plan_activities.name is 'ชื่อกิจกรรม.';
comment on column plan_activities.budget_satang is 'เงินที่วางแผน in satang; the sum over activities is the budget.';
comment on column plan_activities.weight is 'น้ำหนัก: share of the project''s work in percent; the sum over activities is 100.';

create table plan_activity_months (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  plan_version integer not null,
  activity_id uuid not null,
  month date not null,
  work_percent numeric check (work_percent >= 0 and work_percent <= 100),
  planned_work text not null default '',
  spending_satang bigint check (spending_satang >= 0),
  derivation text,
  primary key (agency_id, project_id, plan_version, activity_id, month),
  foreign key (agency_id, project_id, plan_version, activity_id)
    references plan_activities (agency_id, project_id, plan_version, activity_id)
);
comment on table plan_activity_months is 'Monthly work and spending plan of an activity; null or no row means missing.';
comment on column plan_activity_months.agency_id is 'The agency.';
comment on column plan_activity_months.project_id is 'The project.';
comment on column plan_activity_months.plan_version is 'The plan version.';
comment on column plan_activity_months.activity_id is 'The activity.';
comment on column plan_activity_months.month is 'First day of the month, Gregorian.';
comment on column plan_activity_months.work_percent is 'Work planned in this month, percent of the activity; the year sums to 100.';
comment on column plan_activity_months.planned_work is 'Planned work in words (FRM 4.3).';
comment on column plan_activity_months.spending_satang is 'Money planned for this month in satang.';
comment on column plan_activity_months.derivation is 'The stated rule that made the figures from published ones; null when entered.';

create table project_links (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  plan_version integer not null,
  plan_node_id uuid not null,
  primary key (agency_id, project_id, plan_version, plan_node_id),
  foreign key (agency_id, project_id, plan_version) references plan_versions (agency_id, project_id, plan_version),
  foreign key (agency_id, plan_node_id) references plan_nodes (agency_id, plan_node_id)
);
comment on table project_links is 'ความเชื่อมโยงแผน: plan nodes that a plan version serves (row 19, PLN-04).';
comment on column project_links.agency_id is 'The agency.';
comment on column project_links.project_id is 'The project.';
comment on column project_links.plan_version is 'The plan version.';
comment on column project_links.plan_node_id is 'The plan node.';

create table project_files (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  file_id uuid not null,
  kind text not null,
  name text not null,
  attached_state text not null,
  attached_at timestamptz not null,
  attached_by uuid not null,
  primary key (agency_id, project_id, file_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, file_id) references files (agency_id, file_id)
);
comment on table project_files is 'Files of a project by kind, kept under the state they belong to (row 21).';
comment on column project_files.agency_id is 'The agency.';
comment on column project_files.project_id is 'The project.';
comment on column project_files.file_id is 'The stored file.';
comment on column project_files.kind is 'File category of law/code-lists.';
comment on column project_files.name is 'Name given by the user.';
comment on column project_files.attached_state is 'State of the project when it was attached.';
comment on column project_files.attached_at is 'Real time.';
comment on column project_files.attached_by is 'Person who attached it.';

create table project_month_plans (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  month date not null,
  plan_version integer not null,
  fiscal_year smallint not null,
  work_percent numeric not null,
  work_percent_cumulative numeric not null,
  spending_satang bigint not null,
  spending_cumulative_satang bigint not null,
  primary key (agency_id, project_id, month),
  foreign key (agency_id, project_id) references projects (agency_id, project_id)
);
create index project_month_plans_of_month on project_month_plans (agency_id, month);
comment on table project_month_plans is 'Summary for lists and boards: plan in force of a project, one row per month of its period.';
comment on column project_month_plans.agency_id is 'The agency.';
comment on column project_month_plans.project_id is 'The project.';
comment on column project_month_plans.month is 'First day of the month, Gregorian.';
comment on column project_month_plans.plan_version is 'The version in force for this month.';
comment on column project_month_plans.fiscal_year is 'Buddhist fiscal year of the project.';
comment on column project_month_plans.work_percent is 'Planned work of the month, percent of the project, weighted over activities.';
comment on column project_month_plans.work_percent_cumulative is 'The same from the start of the project.';
comment on column project_month_plans.spending_satang is 'Planned spending of the month in satang.';
comment on column project_month_plans.spending_cumulative_satang is 'The same from the start of the project.';

create table project_decisions (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  decision_id uuid not null,
  event text not null,
  from_state text not null,
  to_state text not null,
  plan_version integer not null,
  person_id uuid,
  on_behalf_of uuid,
  comment text not null default '',
  document_number text,
  decided_on date not null,
  decided_at timestamptz not null,
  content jsonb not null,
  primary key (agency_id, project_id, decision_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id),
  foreign key (agency_id, on_behalf_of) references persons (agency_id, person_id)
);
comment on table project_decisions is 'Steps of the opening workflow: who, when, on whose behalf, with what words, on what content (WFL-16). Added to only.';
comment on column project_decisions.agency_id is 'The agency.';
comment on column project_decisions.project_id is 'The project.';
comment on column project_decisions.decision_id is 'UUID v7, so in order of time.';
comment on column project_decisions.event is 'Event of the workflow table: submit, withdraw, return, approve, lock.';
comment on column project_decisions.from_state is 'State before.';
comment on column project_decisions.to_state is 'State after.';
comment on column project_decisions.plan_version is 'The plan version it was about.';
comment on column project_decisions.person_id is 'Who decided; null for the system itself (lock on approval).';
comment on column project_decisions.on_behalf_of is 'On whose behalf (ACT-33); null when on one''s own.';
comment on column project_decisions.comment is 'What was said; mandatory on a return.';
comment on column project_decisions.document_number is 'Number of the paper, where there is one (A-06).';
comment on column project_decisions.decided_on is 'Business day of the decision; for an approval the day of the approval.';
comment on column project_decisions.decided_at is 'Real time of recording.';
comment on column project_decisions.content is 'The plan as it stood, frozen and readable.';

create table project_code_counters (
  agency_id uuid not null references agencies (agency_id),
  code_prefix text not null,
  last_number integer not null check (last_number >= 0),
  primary key (agency_id, code_prefix)
);
comment on table project_code_counters is 'Last running number given to a project code; a number is never given twice (PLN-09, A-01).';
comment on column project_code_counters.agency_id is 'The agency.';
comment on column project_code_counters.code_prefix is 'Fiscal year and fixed digits of the code, for example 6601.';
comment on column project_code_counters.last_number is 'The number given last.';

do $$
declare t text;
begin
  foreach t in array array['projects', 'plan_versions', 'plan_indicators', 'plan_indicator_months', 'plan_activities',
    'plan_activity_months', 'project_links', 'project_files', 'project_month_plans', 'project_decisions',
    'project_code_counters'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %I to tidtam_app', t);
  end loop;
  revoke update, delete on project_decisions from tidtam_app;
end $$;
