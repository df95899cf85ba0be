-- Notices to persons, and their mails waiting to be sent.

create table notices (
  agency_id uuid not null references agencies (agency_id),
  notice_id uuid not null,
  person_id uuid not null,
  kind text not null,
  data jsonb not null default '{}',
  link text not null check (link ~ '^/'),
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (agency_id, notice_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id)
);
create index notices_of_person on notices (agency_id, person_id, notice_id);
create index notices_unread on notices (agency_id, person_id) where read_at is null;
comment on table notices is 'การแจ้งเตือน: what a person was told, written in the transaction of the act that it tells of.';
comment on column notices.agency_id is 'The agency.';
comment on column notices.notice_id is 'UUID v7, so in order of time.';
comment on column notices.person_id is 'Who is told.';
comment on column notices.kind is 'Which words; src/features/notifications/messages.ts has them in Thai and English.';
comment on column notices.data is 'What the words are filled with: names, months and days as data, never sentences.';
comment on column notices.link is 'Where to go, an address inside Tidtam.';
comment on column notices.created_at is 'Real time.';
comment on column notices.read_at is 'Real time when the person marked or opened it; null while unread.';

create table notice_mails (
  agency_id uuid not null references agencies (agency_id),
  notice_id uuid not null,
  state text not null check (state in ('waiting', 'sent', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  error text,
  primary key (agency_id, notice_id),
  foreign key (agency_id, notice_id) references notices (agency_id, notice_id)
);
create index notice_mails_waiting on notice_mails (next_attempt_at) where state = 'waiting';
create index notice_mails_failed on notice_mails (agency_id) where state <> 'sent';
comment on table notice_mails is 'The mail of a notice: sent by a job once the act is committed, tried again when it fails.';
comment on column notice_mails.agency_id is 'The agency.';
comment on column notice_mails.notice_id is 'The notice.';
comment on column notice_mails.state is 'waiting until sent; failed after the last attempt, until an administrator has it tried again.';
comment on column notice_mails.attempts is 'How often it was tried.';
comment on column notice_mails.next_attempt_at is 'Not before this; moved on while one process tries, so that no second one does.';
comment on column notice_mails.sent_at is 'Real time when the mail server took it.';
comment on column notice_mails.error is 'What the mail server said at the last attempt; null when it went well.';

do $$
declare t text;
begin
  foreach t in array array['notices', 'notice_mails'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update on %I to tidtam_app', t);
  end loop;
end $$;
