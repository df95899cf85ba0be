-- Approvals: chains as data, requests with frozen content, decisions that are only added to, delegations.

create table approval_chains (
  agency_id uuid not null references agencies (agency_id),
  kind text not null,
  chain_version integer not null check (chain_version >= 1),
  steps jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (agency_id, kind, chain_version),
  foreign key (agency_id, changed_by) references persons (agency_id, person_id)
);
comment on table approval_chains is 'สายอนุมัติ that an agency made its own (A-07); the newest version of a kind is in force, none means the default in code. Added to only.';
comment on column approval_chains.agency_id is 'The agency.';
comment on column approval_chains.kind is 'Kind of request, for example project-opening.';
comment on column approval_chains.chain_version is 'Counts the versions of a kind from 1; a request names the version it was asked under.';
comment on column approval_chains.steps is 'Array of posts in order: {post, role?, when?}.';
comment on column approval_chains.changed_by is 'Administrator who made this version.';
comment on column approval_chains.changed_at is 'Real time.';

create table approval_requests (
  agency_id uuid not null references agencies (agency_id),
  request_id uuid not null,
  kind text not null,
  subject_id text not null check (length(subject_id) between 1 and 200),
  project_id uuid not null,
  project_code text not null,
  project_name text not null,
  unit_id uuid not null,
  fiscal_year smallint not null,
  conditions jsonb not null default '[]',
  chain_version integer not null default 0 check (chain_version >= 0),
  state text not null check (state in ('waiting', 'approved', 'returned', 'refused', 'withdrawn')),
  step_position integer not null check (step_position >= 1),
  waiting_since timestamptz not null,
  content jsonb not null,
  title jsonb not null generated always as (content -> 'title') stored,
  checks jsonb not null generated always as (content -> 'checks') stored,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  requested_by uuid not null,
  requested_for uuid,
  requested_on date not null,
  requested_at timestamptz not null,
  decided_on date,
  check ((state = 'waiting') = (decided_on is null)),
  primary key (agency_id, request_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id),
  foreign key (agency_id, requested_by) references persons (agency_id, person_id),
  foreign key (agency_id, requested_for) references persons (agency_id, person_id)
);
create unique index approval_requests_open on approval_requests (agency_id, kind, subject_id) where state = 'waiting';
create index approval_requests_waiting on approval_requests (agency_id, request_id) where state = 'waiting';
create index approval_requests_of_project on approval_requests (agency_id, project_id, request_id);
create index approval_requests_of_subject on approval_requests (agency_id, kind, subject_id, request_id);
comment on table approval_requests is 'คำขออนุมัติ: one asking, from the request to its last decision. Asked again after a return is another row.';
comment on column approval_requests.agency_id is 'The agency.';
comment on column approval_requests.request_id is 'UUID v7, so in order of asking.';
comment on column approval_requests.kind is 'Kind of request, which names its chain and its feature.';
comment on column approval_requests.subject_id is 'What is to be approved, as its feature names it.';
comment on column approval_requests.project_id is 'The project that it is about.';
comment on column approval_requests.project_code is 'Its code when asked.';
comment on column approval_requests.project_name is 'Its name when asked.';
comment on column approval_requests.unit_id is 'The project unit when asked: the line of command begins here.';
comment on column approval_requests.fiscal_year is 'Buddhist fiscal year of the project.';
comment on column approval_requests.conditions is 'Conditions that held when asked and bring optional steps, for example action-plan-project (WFL-06).';
comment on column approval_requests.chain_version is 'Version of approval_chains under which it was asked; 0 is the default in code.';
comment on column approval_requests.state is 'State of the workflow of requests.';
comment on column approval_requests.step_position is 'Step at which it waits, or at which it was decided.';
comment on column approval_requests.waiting_since is 'Real time since which it waits at that step.';
comment on column approval_requests.content is 'What was asked for, frozen: title, summary, differences, checks, papers, facts (WFL-16).';
comment on column approval_requests.title is 'Title of the content, for lists.';
comment on column approval_requests.checks is 'Checks of the content as they stood when asked, for lists.';
comment on column approval_requests.content_sha256 is 'SHA-256 of the canonical JSON of that content without its checks, which are judged anew at each decision.';
comment on column approval_requests.requested_by is 'Who asked.';
comment on column approval_requests.requested_for is 'On whose behalf it was asked (ACT-33), null on one''s own.';
comment on column approval_requests.requested_on is 'Business day of the request.';
comment on column approval_requests.requested_at is 'Real time of the request.';
comment on column approval_requests.decided_on is 'Business day on which it ended, null while it waits.';

create table approval_steps (
  agency_id uuid not null,
  request_id uuid not null,
  position integer not null check (position >= 1),
  post text not null check (post in ('line-of-command', 'role', 'director')),
  role text,
  unit_id uuid,
  check ((post = 'role') = (role is not null)),
  check ((post = 'line-of-command') = (unit_id is not null)),
  primary key (agency_id, request_id, position),
  foreign key (agency_id, request_id) references approval_requests (agency_id, request_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id)
);
comment on table approval_steps is 'The posts that a request passes, in order; who holds a post is asked on the day. Added to only.';
comment on column approval_steps.agency_id is 'The agency.';
comment on column approval_steps.request_id is 'The request.';
comment on column approval_steps.position is 'Order, from 1.';
comment on column approval_steps.post is 'line-of-command: head of a unit; role: who holds a role for the unit; director: head of the agency.';
comment on column approval_steps.role is 'The role, of a post by role.';
comment on column approval_steps.unit_id is 'The unit whose head decides, of a post in the line of command.';

create table approval_decisions (
  agency_id uuid not null,
  request_id uuid not null,
  position integer not null,
  decision_id uuid not null,
  outcome text not null check (outcome in ('approved', 'returned', 'refused', 'withdrawn', 'passed-over')),
  passed_because text check (passed_because in ('vacant', 'own-request', 'same-person')),
  person_id uuid,
  on_behalf_of uuid,
  capacity text check (capacity in ('head', 'acting-head', 'acting-for', 'role', 'delegate', 'requester')),
  comment text not null default '',
  document_number text,
  marks jsonb not null default '[]',
  checks jsonb not null default '[]',
  content_sha256 text not null,
  decided_on date not null,
  decided_at timestamptz not null,
  check ((outcome = 'passed-over') = (person_id is null)),
  check ((outcome = 'passed-over') = (passed_because is not null)),
  primary key (agency_id, request_id, position),
  foreign key (agency_id, request_id, position) references approval_steps (agency_id, request_id, position),
  foreign key (agency_id, person_id) references persons (agency_id, person_id),
  foreign key (agency_id, on_behalf_of) references persons (agency_id, person_id)
);
comment on table approval_decisions is 'One decision per step: who, on whose behalf, when, in what words, on what content (WFL-16). Added to only.';
comment on column approval_decisions.agency_id is 'The agency.';
comment on column approval_decisions.request_id is 'The request.';
comment on column approval_decisions.position is 'The step.';
comment on column approval_decisions.decision_id is 'UUID v7, so in order of time.';
comment on column approval_decisions.outcome is 'approved, returned or refused by an approver; withdrawn by who asked; passed-over: nobody had to decide here.';
comment on column approval_decisions.passed_because is 'Why nobody had to decide: post vacant, holder is who asked, holder decides elsewhere in the line.';
comment on column approval_decisions.person_id is 'Who decided, null where the step was passed over.';
comment on column approval_decisions.on_behalf_of is 'On whose behalf (ACT-33), null on one''s own.';
comment on column approval_decisions.capacity is 'As what the person decided.';
comment on column approval_decisions.comment is 'What was said; mandatory on a return and a refusal.';
comment on column approval_decisions.document_number is 'Number of the paper, where there is one.';
comment on column approval_decisions.marks is 'Places to mend on a return: [{place, comment}].';
comment on column approval_decisions.checks is 'The checks asked at this step as they stood: [{id, met, confirmed}].';
comment on column approval_decisions.content_sha256 is 'Hash of the frozen content that was decided on.';
comment on column approval_decisions.decided_on is 'Business day.';
comment on column approval_decisions.decided_at is 'Real time.';

create table approval_delegations (
  agency_id uuid not null references agencies (agency_id),
  delegation_id uuid not null,
  person_id uuid not null,
  delegate_person_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  reason text not null default '',
  created_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid,
  check (valid_from <= valid_to),
  check (person_id <> delegate_person_id),
  check ((ended_at is null) = (ended_by is null)),
  primary key (agency_id, delegation_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id),
  foreign key (agency_id, delegate_person_id) references persons (agency_id, person_id),
  foreign key (agency_id, ended_by) references persons (agency_id, person_id)
);
create index approval_delegations_of_person on approval_delegations (agency_id, person_id);
comment on table approval_delegations is 'มอบหมายให้พิจารณาแทน: an approver lets another person decide for a period (ACT-33).';
comment on column approval_delegations.agency_id is 'The agency.';
comment on column approval_delegations.delegation_id is 'UUID v7.';
comment on column approval_delegations.person_id is 'Who delegates.';
comment on column approval_delegations.delegate_person_id is 'Who decides on that person''s behalf.';
comment on column approval_delegations.valid_from is 'First business day.';
comment on column approval_delegations.valid_to is 'Last business day, included.';
comment on column approval_delegations.reason is 'Why, or the number of the order.';
comment on column approval_delegations.created_at is 'Real time.';
comment on column approval_delegations.ended_at is 'Real time at which it was ended before its last day, null otherwise.';
comment on column approval_delegations.ended_by is 'Who ended it.';

do $$
declare t text;
begin
  foreach t in array array['approval_chains', 'approval_requests', 'approval_steps', 'approval_decisions',
    'approval_delegations'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert on %I to tidtam_app', t);
  end loop;
  -- What was asked and what was decided never change; only where a request stands does.
  grant update (state, step_position, waiting_since, decided_on) on approval_requests to tidtam_app;
  grant update (ended_at, ended_by) on approval_delegations to tidtam_app;
end $$;
