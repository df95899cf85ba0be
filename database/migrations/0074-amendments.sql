-- Amendments (สสว.400): the copy of a plan that is asked for, its papers, and the board's meetings and resolutions.

create table amendments (
  agency_id uuid not null references agencies (agency_id),
  amendment_id uuid not null,
  project_id uuid not null,
  number integer not null check (number >= 1),
  state text not null check (state in ('draft', 'requested', 'in-force', 'agenda-requested', 'queued', 'on-agenda', 'resolved',
    'resolution-requested', 'refused', 'dropped')),
  made_from integer not null,
  plan jsonb not null,
  resolved_plan jsonb,
  cancel boolean not null default false,
  reason text not null default '',
  effect text not null default '',
  late_reason text not null default '',
  late boolean,
  reported_until date,
  requested_on date,
  made_version integer,
  ended_on date,
  copy_version integer not null default 1,
  version integer not null default 1,
  created_on date not null,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  check ((state in ('in-force', 'refused', 'dropped')) = (ended_on is not null)),
  primary key (agency_id, amendment_id),
  unique (agency_id, project_id, number),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, project_id, made_from) references plan_versions (agency_id, project_id, plan_version),
  foreign key (agency_id, project_id, made_version) references plan_versions (agency_id, project_id, plan_version),
  foreign key (agency_id, created_by) references persons (agency_id, person_id),
  foreign key (agency_id, changed_by) references persons (agency_id, person_id)
);
create unique index amendments_open on amendments (agency_id, project_id) where state not in ('in-force', 'refused', 'dropped');
create index amendments_queued on amendments (agency_id, state) where state in ('queued', 'on-agenda');
comment on table amendments is 'แบบคำขอ สสว.400: a wish to adjust, extend, change or cancel (WFL-04, WFL-05). At most one of a project is open.';
comment on column amendments.agency_id is 'The agency.';
comment on column amendments.amendment_id is 'UUID v7.';
comment on column amendments.project_id is 'The project.';
comment on column amendments.number is 'Counts the amendments of the project from 1; stands in addresses and on papers.';
comment on column amendments.state is 'State of the workflow of amendments.';
comment on column amendments.made_from is 'The plan version that was in force when the copy was made, and must be when it comes into force.';
comment on column amendments.plan is 'The copy as the officer edits it, in the shape of the draft of สสว.100; reported months hold their results (FRM-2003-1).';
comment on column amendments.resolved_plan is 'The copy as the board approved it; null before. Substance may not leave it afterwards.';
comment on column amendments.cancel is 'The wish is to cancel the whole project; the copy then counts for nothing.';
comment on column amendments.reason is 'เหตุผลความจำเป็น.';
comment on column amendments.effect is 'ผลกระทบต่อผลผลิต/ผลลัพธ์.';
comment on column amendments.late_reason is 'Why it is asked later than the law wishes (DLN-04); empty when it is in time.';
comment on column amendments.late is 'The request was later than the law wishes; null before the first request and where no such rule holds.';
comment on column amendments.reported_until is 'First day of the last month that holds results in the copy; null when nothing was reported.';
comment on column amendments.requested_on is 'Business day of the last request; null before.';
comment on column amendments.made_version is 'The plan version that it made; null before, and where a project was cancelled.';
comment on column amendments.ended_on is 'Business day on which it came into force, was refused or dropped.';
comment on column amendments.copy_version is 'Counts saves of the copy; a save names the one it was made from.';
comment on column amendments.version is 'Counts changes of everything but the copy; a step names the one it was made from.';
comment on column amendments.created_on is 'Business day on which it was begun.';
comment on column amendments.created_at is 'Real time of creation.';
comment on column amendments.created_by is 'Officer who began it.';
comment on column amendments.changed_at is 'Real time of the last change.';
comment on column amendments.changed_by is 'Person of the last change.';

create table amendment_papers (
  agency_id uuid not null references agencies (agency_id),
  amendment_id uuid not null,
  position integer not null check (position >= 1),
  request_kind text not null,
  paper text not null check (paper in ('form-400', 'form-200')),
  file_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_on date not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (agency_id, amendment_id, position),
  foreign key (agency_id, amendment_id) references amendments (agency_id, amendment_id),
  foreign key (agency_id, file_id) references files (agency_id, file_id),
  foreign key (agency_id, made_by) references persons (agency_id, person_id)
);
comment on table amendment_papers is 'Papers as they were asked with, kept for ever: สสว.400 drawn at each request, and 200/1-3 of the latest month then.';
comment on column amendment_papers.agency_id is 'The agency.';
comment on column amendment_papers.amendment_id is 'The amendment.';
comment on column amendment_papers.position is 'Counts the papers of the amendment from 1.';
comment on column amendment_papers.request_kind is 'Kind of the request for approval that it was drawn for.';
comment on column amendment_papers.paper is 'form-400: สสว.400; form-200: สสว.200/1-3 as stored when the month was submitted.';
comment on column amendment_papers.file_id is 'The stored PDF.';
comment on column amendment_papers.sha256 is 'Its SHA-256, hexadecimal.';
comment on column amendment_papers.made_on is 'Business day of the request.';
comment on column amendment_papers.made_at is 'Real time.';
comment on column amendment_papers.made_by is 'Who asked.';

create table board_meetings (
  agency_id uuid not null references agencies (agency_id),
  meeting_id uuid not null,
  fiscal_year smallint not null,
  number text not null check (number <> ''),
  held_on date not null,
  minutes_number text,
  minutes_file_id uuid,
  minutes_sha256 text,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  check ((minutes_number is null) = (minutes_file_id is null)),
  primary key (agency_id, meeting_id),
  unique (agency_id, number),
  foreign key (agency_id, minutes_file_id) references files (agency_id, file_id),
  foreign key (agency_id, created_by) references persons (agency_id, person_id),
  foreign key (agency_id, changed_by) references persons (agency_id, person_id)
);
create index board_meetings_of_year on board_meetings (agency_id, fiscal_year, held_on);
comment on table board_meetings is 'การประชุมคณะกรรมการบริหาร: the meetings on whose agenda the secretariat puts amendments (S2 L387).';
comment on column board_meetings.agency_id is 'The agency.';
comment on column board_meetings.meeting_id is 'UUID v7.';
comment on column board_meetings.fiscal_year is 'Buddhist fiscal year of the day it is held.';
comment on column board_meetings.number is 'ครั้งที่, as the board counts, for example 4/2566.';
comment on column board_meetings.held_on is 'Day of the meeting.';
comment on column board_meetings.minutes_number is 'Number of the minutes; null until they are kept.';
comment on column board_meetings.minutes_file_id is 'รายงานการประชุม, the stored file.';
comment on column board_meetings.minutes_sha256 is 'Its SHA-256, hexadecimal.';
comment on column board_meetings.version is 'Counts changes.';
comment on column board_meetings.created_at is 'Real time of creation.';
comment on column board_meetings.created_by is 'Secretariat officer who recorded it.';
comment on column board_meetings.changed_at is 'Real time of the last change.';
comment on column board_meetings.changed_by is 'Person of the last change.';

create table agenda_items (
  agency_id uuid not null references agencies (agency_id),
  item_id uuid not null,
  meeting_id uuid not null,
  amendment_id uuid not null,
  agenda_number text not null default '',
  put_by uuid not null,
  put_at timestamptz not null,
  resolution text check (resolution in ('approved', 'refused', 'deferred')),
  resolution_text text not null default '',
  content jsonb,
  resolved_on date,
  resolved_by uuid,
  resolved_at timestamptz,
  check ((resolution is null) = (resolved_on is null)),
  check ((resolution is null) = (content is null)),
  primary key (agency_id, item_id),
  unique (agency_id, meeting_id, amendment_id),
  foreign key (agency_id, meeting_id) references board_meetings (agency_id, meeting_id),
  foreign key (agency_id, amendment_id) references amendments (agency_id, amendment_id),
  foreign key (agency_id, put_by) references persons (agency_id, person_id),
  foreign key (agency_id, resolved_by) references persons (agency_id, person_id)
);
create unique index agenda_items_open on agenda_items (agency_id, amendment_id) where resolution is null;
create index agenda_items_of_amendment on agenda_items (agency_id, amendment_id);
comment on table agenda_items is 'An amendment on the agenda of a meeting, with the board''s resolution; a deferred one stands on a later meeting again.';
comment on column agenda_items.agency_id is 'The agency.';
comment on column agenda_items.item_id is 'UUID v7.';
comment on column agenda_items.meeting_id is 'The meeting.';
comment on column agenda_items.amendment_id is 'The amendment.';
comment on column agenda_items.agenda_number is 'วาระที่, for example 4.2; empty while it is not known.';
comment on column agenda_items.put_by is 'Secretariat officer who put it there.';
comment on column agenda_items.put_at is 'Real time of that.';
comment on column agenda_items.resolution is 'มติ: approved, refused or deferred; null before.';
comment on column agenda_items.resolution_text is 'The resolution in the words of the minutes.';
comment on column agenda_items.content is 'What the board resolved on, frozen: the content of the request that the director approved (WFL-16).';
comment on column agenda_items.resolved_on is 'Day of the resolution: that of the meeting.';
comment on column agenda_items.resolved_by is 'Secretariat officer who recorded it.';
comment on column agenda_items.resolved_at is 'Real time of that.';

-- A resolution that was recorded, and a paper that was asked with, never change.
create function amendment_records_are_final() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'amendment_papers' or (to_jsonb(old) ->> 'resolution') is not null then
    raise exception 'rows of % never change once they are recorded', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
comment on function amendment_records_are_final() is 'Refuses every change to a recorded resolution and to a paper of a request.';
create trigger agenda_items_final before update or delete on agenda_items
  for each row execute function amendment_records_are_final();
create trigger amendment_papers_final before update or delete on amendment_papers
  for each row execute function amendment_records_are_final();

do $$
declare t text;
begin
  foreach t in array array['amendments', 'amendment_papers', 'board_meetings', 'agenda_items'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update on %I to tidtam_app', t);
  end loop;
end $$;
grant delete on agenda_items to tidtam_app;
