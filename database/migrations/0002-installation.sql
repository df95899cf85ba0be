-- What belongs to the installation and to no agency, and the answers kept for repeated requests.

create table installation_settings (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
comment on table installation_settings is 'Settings that the program itself keeps, for example the day to which the demonstration is set.';
comment on column installation_settings.key is 'Name of the setting.';
comment on column installation_settings.value is 'Its value.';
comment on column installation_settings.changed_at is 'When it was last written, real time.';

create table idempotency_keys (
  agency_id uuid not null,
  person_id uuid not null,
  idempotency_key text not null check (length(idempotency_key) between 8 and 100),
  request_hash text not null,
  response_status integer not null,
  response jsonb not null,
  created_at timestamptz not null default now(),
  primary key (agency_id, person_id, idempotency_key)
);
create index idempotency_keys_by_age on idempotency_keys (created_at);
comment on table idempotency_keys is 'The answer given to a write, kept for a day so that the same request sent again does nothing twice.';
comment on column idempotency_keys.agency_id is 'The agency of the writer.';
comment on column idempotency_keys.person_id is 'Who wrote.';
comment on column idempotency_keys.idempotency_key is 'The header Idempotency-Key, made by the client.';
comment on column idempotency_keys.request_hash is 'SHA-256 of method, path and body: the same key with another request is refused.';
comment on column idempotency_keys.response_status is 'HTTP status answered.';
comment on column idempotency_keys.response is 'Body answered.';
comment on column idempotency_keys.created_at is 'When, real time.';

alter table idempotency_keys enable row level security;
create policy own_agency on idempotency_keys
  using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert on idempotency_keys to tidtam_app;
