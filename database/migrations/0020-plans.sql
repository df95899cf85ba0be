-- Plan nodes above the agency (PLN-01) and the programmes of a fiscal year (PLN-02, PLN-03).

create table plan_nodes (
  agency_id uuid not null references agencies (agency_id),
  plan_node_id uuid not null,
  parent_plan_node_id uuid,
  level text not null check (level in (
    'national-strategy', 'master-plan', 'sub-plan', 'reform-plan', 'development-plan', 'security-policy',
    'government-policy', 'allocation-strategy', 'ministry-target', 'agency-target')),
  code text not null,
  name text not null,
  position integer not null default 0,
  primary key (agency_id, plan_node_id),
  unique (agency_id, level, code),
  foreign key (agency_id, parent_plan_node_id) references plan_nodes (agency_id, plan_node_id)
);
comment on table plan_nodes is 'A node of the plans above the agency to which work is linked (PLN-01, PLN-04).';
comment on column plan_nodes.agency_id is 'The agency whose list this is.';
comment on column plan_nodes.plan_node_id is 'UUID v7.';
comment on column plan_nodes.parent_plan_node_id is 'The node above, null at the top.';
comment on column plan_nodes.level is 'Which plan the node belongs to.';
comment on column plan_nodes.code is 'Official or given code, unique within the level.';
comment on column plan_nodes.name is 'Name in Thai as the plan prints it.';
comment on column plan_nodes.position is 'Order among siblings.';

create table programmes (
  agency_id uuid not null references agencies (agency_id),
  programme_id uuid not null,
  fiscal_year smallint not null,
  number text not null,
  name text not null,
  kind text not null,
  budget_output text,
  unit_id uuid,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (agency_id, programme_id),
  unique (agency_id, fiscal_year, number),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id)
);
comment on table programmes is 'แผนงาน of one fiscal year (PLN-02).';
comment on column programmes.agency_id is 'The agency.';
comment on column programmes.programme_id is 'UUID v7.';
comment on column programmes.fiscal_year is 'Buddhist fiscal year, 1 Oct to 30 Sep.';
comment on column programmes.number is 'Number as printed, for example 4.';
comment on column programmes.name is 'Name in Thai.';
comment on column programmes.kind is 'Programme kind of law/code-lists (PLN-03).';
comment on column programmes.budget_output is 'ผลผลิต/โครงการ of the budget papers, null where there is none.';
comment on column programmes.unit_id is 'The unit that owns the programme (ACT-29).';
comment on column programmes.position is 'Order in lists.';
comment on column programmes.version is 'Counts changes; a change names the version it was made from.';
comment on column programmes.created_at is 'Real time of creation.';

create table programme_links (
  agency_id uuid not null references agencies (agency_id),
  programme_id uuid not null,
  plan_node_id uuid not null,
  primary key (agency_id, programme_id, plan_node_id),
  foreign key (agency_id, programme_id) references programmes (agency_id, programme_id),
  foreign key (agency_id, plan_node_id) references plan_nodes (agency_id, plan_node_id)
);
comment on table programme_links is 'Which plan nodes a programme serves.';
comment on column programme_links.agency_id is 'The agency.';
comment on column programme_links.programme_id is 'The programme.';
comment on column programme_links.plan_node_id is 'The node it serves.';

alter table plan_nodes enable row level security;
alter table programmes enable row level security;
alter table programme_links enable row level security;
create policy own_agency on plan_nodes using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
create policy own_agency on programmes using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
create policy own_agency on programme_links using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert, update, delete on plan_nodes, programmes, programme_links to tidtam_app;
