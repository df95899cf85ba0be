-- Memos (บันทึกข้อความ): drafted from a record, edited, then sent: numbered, dated, drawn once and kept for ever.

create table memos (
  agency_id uuid not null references agencies (agency_id),
  memo_id uuid not null,
  subject_type text not null check (subject_type in ('project-opening', 'amendment', 'closing', 'plan-unlock', 'reopening')),
  subject_id text not null check (length(subject_id) between 1 and 100),
  project_id uuid not null,
  project_code text not null,
  unit_id uuid not null,
  kind text not null check (kind in (
    'opening', 'adjustment', 'agenda', 'agenda-paper', 'board-resolution', 'closing', 'closing-delay', 'plan-unlock', 'report-unlock')),
  period date,
  revision integer not null check (revision >= 1),
  state text not null check (state in ('draft', 'sent')),
  content jsonb not null,
  must_say jsonb not null default '[]',
  digits text not null check (digits in ('arabic', 'thai')),
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  document_number text,
  sent_on date,
  sent_at timestamptz,
  sent_by uuid,
  pdf_file_id uuid,
  pdf_sha256 text,
  word_file_id uuid,
  word_sha256 text,
  emblem_file_id uuid,
  original_received_on date,
  original_received_at timestamptz,
  original_received_by uuid,
  primary key (agency_id, memo_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id),
  foreign key (agency_id, created_by) references persons (agency_id, person_id),
  foreign key (agency_id, sent_by) references persons (agency_id, person_id),
  foreign key (agency_id, original_received_by) references persons (agency_id, person_id),
  foreign key (agency_id, pdf_file_id) references files (agency_id, file_id),
  foreign key (agency_id, word_file_id) references files (agency_id, file_id),
  foreign key (agency_id, emblem_file_id) references files (agency_id, file_id),
  check ((state = 'sent') = (sent_on is not null)),
  check (state = 'draft' or (pdf_file_id is not null and word_file_id is not null)),
  check (state = 'draft' or kind = 'agenda-paper' or document_number is not null),
  check (state = 'sent' or original_received_on is null)
);
create unique index memos_one_draft on memos (agency_id, subject_type, subject_id, kind, period)
  nulls not distinct where state = 'draft';
create index memos_of_subject on memos (agency_id, subject_type, subject_id);
create index memos_of_project on memos (agency_id, project_id);
comment on table memos is 'บันทึกข้อความ of a project (FRM 4.11 to 4.16). One draft per record, kind and period; what was sent never changes.';
comment on column memos.agency_id is 'The agency.';
comment on column memos.memo_id is 'UUID v7.';
comment on column memos.subject_type is 'Kind of record it was drafted from.';
comment on column memos.subject_id is 'That record, as its feature names it.';
comment on column memos.project_id is 'The project.';
comment on column memos.project_code is 'Code of the project.';
comment on column memos.unit_id is 'The project unit, which numbers the memo.';
comment on column memos.kind is 'What the memo asks for or reports.';
comment on column memos.period is 'First day of the month it is for, where there is one for each month (closing-delay).';
comment on column memos.revision is 'Counts the memos of one record, kind and period, from 1: a record that was returned is asked for again by the next.';
comment on column memos.state is 'draft while edited, sent once numbered.';
comment on column memos.content is 'The text as edited, schema memoTextSchema.';
comment on column memos.must_say is 'Texts that the memo may not lose: names and amounts of the record, the fund''s exact name (FRM-CL-1).';
comment on column memos.digits is 'Digits on paper.';
comment on column memos.version is 'Counts changes of the draft; a change names the version it was made from.';
comment on column memos.created_at is 'Real time of the first draft.';
comment on column memos.created_by is 'Person who asked for the first draft.';
comment on column memos.changed_at is 'Real time of the last change of the text.';
comment on column memos.changed_by is 'Person of the last change of the text.';
comment on column memos.document_number is 'ที่: number of the memo, in Arabic digits; null for a draft, and for an agenda paper, which has none.';
comment on column memos.sent_on is 'วันที่: business day of sending.';
comment on column memos.sent_at is 'Real time of sending.';
comment on column memos.sent_by is 'Person who sent it.';
comment on column memos.pdf_file_id is 'The PDF as drawn on sending.';
comment on column memos.pdf_sha256 is 'Hash of the PDF.';
comment on column memos.word_file_id is 'The Word file as drawn on sending.';
comment on column memos.word_sha256 is 'Hash of the Word file.';
comment on column memos.emblem_file_id is 'The emblem it was sent with; null in a draft, and where the agency had none.';
comment on column memos.original_received_on is 'ต้นฉบับส่งบัญชีแล้ว: day on which accounting received the original (S2 L212, L452).';
comment on column memos.original_received_at is 'Real time of recording the receipt.';
comment on column memos.original_received_by is 'Person who recorded the receipt.';

-- The register of numbers: a row is taken before the memo is sent, so that no number is given twice, typed or running.
create table memo_numbers (
  agency_id uuid not null references agencies (agency_id),
  calendar_year smallint not null,
  document_number text not null check (length(document_number) between 1 and 60),
  memo_id uuid not null,
  primary key (agency_id, calendar_year, document_number),
  foreign key (agency_id, memo_id) references memos (agency_id, memo_id)
);
comment on table memo_numbers is 'ทะเบียนเลขที่หนังสือ: numbers given to memos; running numbers begin anew each calendar year.';
comment on column memo_numbers.agency_id is 'The agency.';
comment on column memo_numbers.calendar_year is 'Buddhist calendar year of sending.';
comment on column memo_numbers.document_number is 'The number, in Arabic digits.';
comment on column memo_numbers.memo_id is 'The memo that has it.';

create table memo_counters (
  agency_id uuid not null references agencies (agency_id),
  unit_id uuid not null,
  calendar_year smallint not null,
  last_number integer not null check (last_number >= 1),
  primary key (agency_id, unit_id, calendar_year),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id)
);
comment on table memo_counters is 'Last running number of a unit in a calendar year.';
comment on column memo_counters.agency_id is 'The agency.';
comment on column memo_counters.unit_id is 'The unit that numbers.';
comment on column memo_counters.calendar_year is 'Buddhist calendar year.';
comment on column memo_counters.last_number is 'The number given last; a number that was typed before is passed over.';

create table memo_prefixes (
  agency_id uuid not null references agencies (agency_id),
  unit_id uuid not null,
  prefix text not null check (length(prefix) between 1 and 40),
  primary key (agency_id, unit_id),
  foreign key (agency_id, unit_id) references units (agency_id, unit_id)
);
comment on table memo_prefixes is 'What a unit''s numbers begin with, before the stroke; without a row the abbreviation of the unit, or that of the agency with the unit''s code.';
comment on column memo_prefixes.agency_id is 'The agency.';
comment on column memo_prefixes.unit_id is 'The unit.';
comment on column memo_prefixes.prefix is 'For example กษ 1104 of กษ 1104/12.';

create table memo_settings (
  agency_id uuid not null references agencies (agency_id),
  digits text not null check (digits in ('arabic', 'thai')),
  emblem_file_id uuid,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (agency_id),
  foreign key (agency_id, emblem_file_id) references files (agency_id, file_id)
);
comment on table memo_settings is 'How the agency writes its memos; without a row Thai digits and no emblem.';
comment on column memo_settings.agency_id is 'The agency.';
comment on column memo_settings.digits is 'Digits of new memos.';
comment on column memo_settings.emblem_file_id is 'The emblem that the agency uploaded; null where there is none.';
comment on column memo_settings.version is 'Counts changes; a change names the version it was made from.';
comment on column memo_settings.changed_at is 'Real time of the last change.';
comment on column memo_settings.changed_by is 'Person of the last change.';

do $$
declare t text;
begin
  foreach t in array array['memos', 'memo_numbers', 'memo_counters', 'memo_prefixes', 'memo_settings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %I to tidtam_app', t);
  end loop;
  revoke update, delete on memo_numbers from tidtam_app;
  revoke delete on memos from tidtam_app;
end $$;

-- What was sent never changes, whatever the application does. Only the receipt of its original is added, once.
create function sent_memos_are_final() returns trigger language plpgsql as $$
begin
  if old.state = 'sent' and (
    tg_op = 'DELETE'
    or old.original_received_on is not null
    or to_jsonb(new) - array['original_received_on', 'original_received_at', 'original_received_by']
      is distinct from to_jsonb(old) - array['original_received_on', 'original_received_at', 'original_received_by']
  ) then
    raise exception 'memo % was sent and never changes', old.memo_id using errcode = 'insufficient_privilege';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
comment on function sent_memos_are_final() is 'Refuses every change to a sent memo but the receipt of its original.';
create trigger memos_sent_final before update or delete on memos
  for each row execute function sent_memos_are_final();
