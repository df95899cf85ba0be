-- Persons of an agency and the roles they hold (ACT-01 to ACT-18, ACT-32).

create table persons (
  agency_id uuid not null references agencies (agency_id),
  person_id uuid not null,
  unit_id uuid not null,
  display_name text not null,
  position_title text not null default '',
  email text not null,
  telephone text not null default '',
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (agency_id, person_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id)
);
create index persons_of_unit on persons (agency_id, unit_id);
comment on table persons is 'A person who works with the agency''s records. Never deleted, only made inactive: history names them.';
comment on column persons.agency_id is 'The agency.';
comment on column persons.person_id is 'UUID v7.';
comment on column persons.unit_id is 'The unit in which the person sits.';
comment on column persons.display_name is 'Name as documents print it. In the demonstration a role, never a real name.';
comment on column persons.position_title is 'Position (ตำแหน่ง) as documents print it.';
comment on column persons.email is 'Office e-mail; used for notices and password recovery only, never public (FRM-UR).';
comment on column persons.telephone is 'Office telephone shown to colleagues; may be empty.';
comment on column persons.active is 'False when the person has left; sign-in stops at once.';
comment on column persons.version is 'Counts changes; a change names the version it was made from.';
comment on column persons.created_at is 'Real time of creation.';
comment on column persons.changed_at is 'Real time of the last change.';

alter table units add foreign key (agency_id, head_person_id) references persons (agency_id, person_id);
alter table acting_persons add foreign key (agency_id, person_id) references persons (agency_id, person_id);

create table role_assignments (
  agency_id uuid not null references agencies (agency_id),
  assignment_id uuid not null,
  person_id uuid not null,
  role text not null check (role in (
    'project-officer', 'project-coordinator', 'superior', 'monitoring-officer', 'administrator',
    'strategy-officer', 'internal-auditor', 'finance-officer', 'director', 'board', 'commission',
    'screening-committee', 'monitoring-committee', 'secretariat', 'executive', 'public',
    'external-agency-officer', 'joint-unit-officer')),
  scope text not null check (scope in ('agency', 'unit', 'command')),
  unit_id uuid,
  valid_from date not null,
  valid_to date,
  created_at timestamptz not null,
  primary key (agency_id, assignment_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id),
  check ((scope = 'unit') = (unit_id is not null)),
  check (valid_to is null or valid_from <= valid_to)
);
create index role_assignments_of_person on role_assignments (agency_id, person_id);
create index role_assignments_of_role on role_assignments (agency_id, role);
comment on table role_assignments is 'A role held by a person, over which units and for how long (ACT-32).';
comment on column role_assignments.agency_id is 'The agency.';
comment on column role_assignments.assignment_id is 'UUID v7.';
comment on column role_assignments.person_id is 'Who holds the role.';
comment on column role_assignments.role is 'Code of the role; titles and sources stand in src/features/permissions/roles.ts (ACT-01 to ACT-18).';
comment on column role_assignments.scope is 'agency = every unit; unit = that unit and all below; command = the units that the person heads or stands in for (ORG-04).';
comment on column role_assignments.unit_id is 'The unit when scope is unit, null otherwise.';
comment on column role_assignments.valid_from is 'First day, included.';
comment on column role_assignments.valid_to is 'Last day, included; null while open.';
comment on column role_assignments.created_at is 'Real time of creation.';

alter table persons enable row level security;
alter table role_assignments enable row level security;
create policy own_agency on persons using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
create policy own_agency on role_assignments using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert, update on persons to tidtam_app;
grant select, insert, update, delete on role_assignments to tidtam_app;
