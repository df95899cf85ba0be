-- The audit trail: rows that are only ever added, and the seals that chain them (NFR-03, WFL-16).

create table audit_events (
  agency_id uuid not null references agencies (agency_id),
  audit_id uuid not null,
  occurred_at timestamptz not null,
  person_id uuid,
  on_behalf_of uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  request_id text not null,
  primary key (agency_id, audit_id)
);
create index audit_events_of_person on audit_events (agency_id, person_id, audit_id);
create index audit_events_of_subject on audit_events (agency_id, subject_type, subject_id, audit_id);
comment on table audit_events is 'Who did what, when, on whose behalf, with the values before and after. Added to only.';
comment on column audit_events.agency_id is 'The agency.';
comment on column audit_events.audit_id is 'UUID v7, so in order of time.';
comment on column audit_events.occurred_at is 'Real time of the action, not the business day.';
comment on column audit_events.person_id is 'Who acted; null for the installation itself (a job, the first start).';
comment on column audit_events.on_behalf_of is 'The person on whose behalf it was done (ACT-33); null when on one''s own.';
comment on column audit_events.action is 'Name of the action, as in the permission table.';
comment on column audit_events.subject_type is 'Kind of record, for example monthly-report.';
comment on column audit_events.subject_id is 'Its identifier as an officer would name it, for example 66010001/2023-03.';
comment on column audit_events.before is 'The changed values before; null for a creation.';
comment on column audit_events.after is 'The changed values after; null for a removal.';
comment on column audit_events.request_id is 'The request in whose log lines the rest stands.';

create table audit_seals (
  agency_id uuid not null references agencies (agency_id),
  seal_number integer not null check (seal_number > 0),
  sealed_at timestamptz not null,
  first_audit_id uuid not null,
  last_audit_id uuid not null,
  events integer not null check (events > 0),
  audit_ids uuid[] not null,
  events_hash text not null,
  previous_hash text not null,
  seal_hash text not null,
  primary key (agency_id, seal_number)
);
comment on table audit_seals is 'One link of an agency''s hash chain over its audit events.';
comment on column audit_seals.agency_id is 'The agency.';
comment on column audit_seals.seal_number is 'Position in the chain, 1 first, without gaps.';
comment on column audit_seals.sealed_at is 'Real time of sealing.';
comment on column audit_seals.first_audit_id is 'Smallest audit_id covered.';
comment on column audit_seals.last_audit_id is 'Largest audit_id covered.';
comment on column audit_seals.events is 'How many events it covers.';
comment on column audit_seals.audit_ids is 'The events covered, in order: a late commit can carry an earlier id than a sealed one.';
comment on column audit_seals.events_hash is 'SHA-256 over the covered events in order, hexadecimal.';
comment on column audit_seals.previous_hash is 'seal_hash of the seal before; 64 zeros for the first.';
comment on column audit_seals.seal_hash is 'SHA-256 over agency, number, time, ids, events_hash and previous_hash.';

-- Nobody changes an event or a seal, whatever rights they hold short of dropping the trigger.
create function audit_trail_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is only ever added to' using errcode = 'insufficient_privilege';
end $$;
comment on function audit_trail_is_final() is 'Refuses every change to rows of the audit trail.';
create trigger audit_events_final before update or delete or truncate on audit_events
  for each statement execute function audit_trail_is_final();
create trigger audit_seals_final before update or delete or truncate on audit_seals
  for each statement execute function audit_trail_is_final();

alter table audit_events enable row level security;
alter table audit_seals enable row level security;
create policy own_agency on audit_events using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
create policy own_agency on audit_seals using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert on audit_events to tidtam_app;
grant select on audit_seals to tidtam_app;
