-- What is known of stored files. The bytes stand in the data folder under their hash.

create table files (
  agency_id uuid not null,
  file_id uuid not null,
  name text not null check (length(name) between 1 and 255),
  media_type text not null,
  size_bytes bigint not null check (size_bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_by uuid,
  created_at timestamptz not null default now(),
  primary key (agency_id, file_id)
);
create index files_by_content on files (agency_id, sha256);
comment on table files is 'Uploaded and produced files of an agency.';
comment on column files.agency_id is 'The agency.';
comment on column files.file_id is 'UUID v7.';
comment on column files.name is 'Name as uploaded or produced: shown to people, never used as a path.';
comment on column files.media_type is 'Type judged by content, for example application/pdf.';
comment on column files.size_bytes is 'Length in bytes.';
comment on column files.sha256 is 'SHA-256 of the bytes, hexadecimal; the place where they are stored follows from it.';
comment on column files.created_by is 'The person who uploaded it; null for the installation itself.';
comment on column files.created_at is 'When, real time.';

alter table files enable row level security;
create policy own_agency on files using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert on files to tidtam_app;
