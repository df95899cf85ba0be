-- Agencies, their units and who stands in for a unit's head (ORG-01 to ORG-08, ACT-03, ACT-33).

create table agencies (
  agency_id uuid primary key,
  code text not null unique check (code ~ '^[0-9A-Za-z-]{1,20}$'),
  name_th text not null,
  name_en text not null,
  abbreviation text not null,
  agency_type text not null check (agency_type in (
    'government-department', 'state-enterprise', 'parliament-court-independent-prosecutor',
    'public-organisation', 'revolving-fund', 'local-government', 'province', 'other')),
  ministry text not null default '',
  address text not null default '',
  contact text not null default '',
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table agencies is 'An agency (หน่วยรับงบประมาณ): the tenant of every other row (ORG-01, ORG-02, ORG-08).';
comment on column agencies.agency_id is 'UUID v7.';
comment on column agencies.code is 'Short code of the agency, unique in the installation, for example OSEP.';
comment on column agencies.name_th is 'Full name in Thai as documents print it.';
comment on column agencies.name_en is 'Full name in English.';
comment on column agencies.abbreviation is 'Abbreviation in Thai, for example สวส.';
comment on column agencies.agency_type is 'Type of state agency (ORG-01).';
comment on column agencies.ministry is 'The ministry above it, in Thai; empty where there is none.';
comment on column agencies.address is 'Postal address used in documents (ORG-08).';
comment on column agencies.contact is 'Public contact line used in documents; no personal number.';
comment on column agencies.settings is 'Agency settings that differ from their defaults; keys and defaults stand in src/features/agencies/settings.ts.';
comment on column agencies.version is 'Counts changes; a change names the version it was made from.';
comment on column agencies.created_at is 'Real time of creation.';
comment on column agencies.changed_at is 'Real time of the last change.';

create table units (
  agency_id uuid not null references agencies (agency_id),
  unit_id uuid not null,
  parent_unit_id uuid,
  kind text not null check (kind in ('agency', 'division', 'section', 'group', 'provincial-office', 'other')),
  code text not null,
  budget_owner_code text,
  name_th text not null,
  name_en text not null,
  abbreviation text not null default '',
  position integer not null default 0,
  head_person_id uuid,
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (agency_id, unit_id),
  unique (agency_id, code),
  foreign key (agency_id, parent_unit_id) references units (agency_id, unit_id),
  check (parent_unit_id is distinct from unit_id)
);
create unique index units_one_top on units (agency_id) where parent_unit_id is null;
create index units_of_parent on units (agency_id, parent_unit_id);
comment on table units is 'A unit of the agency''s tree, of any depth; the one without a parent is the agency itself (ORG-03).';
comment on column units.agency_id is 'The agency.';
comment on column units.unit_id is 'UUID v7.';
comment on column units.parent_unit_id is 'The unit above; null only at the top.';
comment on column units.kind is 'สำนัก/กอง/ฝ่าย = division, ส่วน = section, กลุ่ม = group, สำนักงานจังหวัด = provincial-office.';
comment on column units.code is 'Code of the unit as executor, unique in the agency; 8 digits where the agency has such a list (ORG-06).';
comment on column units.budget_owner_code is 'Code of the unit as owner of a budget, 8 digits; null where it owns none (ORG-06).';
comment on column units.name_th is 'Name in Thai.';
comment on column units.name_en is 'Name in English.';
comment on column units.abbreviation is 'Abbreviation in Thai, for example ฝตป.';
comment on column units.position is 'Order among siblings, 0 first.';
comment on column units.head_person_id is 'The person at the head; null while the post is vacant (ORG-04).';
comment on column units.active is 'False once dissolved; a dissolved unit keeps its history and takes no new work.';
comment on column units.version is 'Counts changes; a change names the version it was made from.';
comment on column units.created_at is 'Real time of creation.';
comment on column units.changed_at is 'Real time of the last change.';

create table acting_persons (
  agency_id uuid not null references agencies (agency_id),
  acting_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('acting-head', 'acting-for')),
  order_number text not null default '',
  valid_from date not null,
  valid_to date not null,
  created_at timestamptz not null,
  primary key (agency_id, acting_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id),
  check (valid_from <= valid_to)
);
create index acting_persons_of_unit on acting_persons (agency_id, unit_id, valid_from);
comment on table acting_persons is 'Who stands in for the head of a unit, and from when to when (ACT-33).';
comment on column acting_persons.agency_id is 'The agency.';
comment on column acting_persons.acting_id is 'UUID v7.';
comment on column acting_persons.unit_id is 'The unit whose head is stood in for.';
comment on column acting_persons.person_id is 'The person who stands in.';
comment on column acting_persons.kind is 'รักษาการแทน = acting-head (the post is vacant), ปฏิบัติราชการแทน = acting-for (on the head''s behalf).';
comment on column acting_persons.order_number is 'Number of the order that appoints; empty where none was given.';
comment on column acting_persons.valid_from is 'First day, included.';
comment on column acting_persons.valid_to is 'Last day, included.';
comment on column acting_persons.created_at is 'Real time of creation.';

alter table agencies enable row level security;
alter table units enable row level security;
alter table acting_persons enable row level security;
create policy own_agency on agencies using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
create policy own_agency on units using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
create policy own_agency on acting_persons using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert, update on agencies to tidtam_app;
grant select, insert, update on units to tidtam_app;
grant select, insert, update, delete on acting_persons to tidtam_app;
