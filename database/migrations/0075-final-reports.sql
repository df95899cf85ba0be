-- สสว.300: the final report of a project, written place by place, completed as PDF and Word, reopened as a new revision.

create table final_reports (
  agency_id uuid not null references agencies (agency_id),
  project_id uuid not null,
  state text not null check (state in ('writing', 'complete')),
  revision integer not null default 1 check (revision >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (agency_id, project_id),
  foreign key (agency_id, project_id) references projects (agency_id, project_id),
  foreign key (agency_id, changed_by) references persons (agency_id, person_id)
);
comment on table final_reports is 'รายงานสรุปผลการดำเนินงาน (สสว.300): one project. No row means that nobody has begun to write.';
comment on column final_reports.agency_id is 'The agency.';
comment on column final_reports.project_id is 'The project.';
comment on column final_reports.state is 'writing or complete.';
comment on column final_reports.revision is 'Number of the revision being written or last completed.';
comment on column final_reports.created_at is 'Real time of the first save.';
comment on column final_reports.changed_at is 'Real time of the last change.';
comment on column final_reports.changed_by is 'Person of the last change.';

create table final_report_places (
  agency_id uuid not null,
  project_id uuid not null,
  place text not null check (length(place) between 1 and 80),
  version integer not null check (version >= 1),
  content jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (agency_id, project_id, place),
  foreign key (agency_id, project_id) references final_reports (agency_id, project_id),
  foreign key (agency_id, changed_by) references persons (agency_id, person_id)
);
comment on table final_report_places is 'What is written, place by place; a place without a row still has what the record suggests.';
comment on column final_report_places.agency_id is 'The agency.';
comment on column final_report_places.project_id is 'The project.';
comment on column final_report_places.place is 'summary, activity/<id>, indicator/<id>, achievement, stakeholders, recipients, others, success, problems, use, suggestions.';
comment on column final_report_places.version is 'Counts the saves of this place; a save names the version it was made from.';
comment on column final_report_places.content is 'Judged content of the place; free writing as a tree of allowed nodes, never HTML.';
comment on column final_report_places.changed_at is 'Real time of the last save.';
comment on column final_report_places.changed_by is 'Person of the last save.';

create table final_report_files (
  agency_id uuid not null,
  project_id uuid not null,
  file_id uuid not null,
  kind text not null check (kind in ('picture', 'economic-value-500-1', 'stakeholders-300-2', 'success-case', 'other')),
  name text not null check (length(name) between 1 and 255),
  width_px integer check (width_px > 0),
  height_px integer check (height_px > 0),
  added_at timestamptz not null,
  added_by uuid not null,
  removed_at timestamptz,
  check ((kind = 'picture') = (width_px is not null and height_px is not null)),
  primary key (agency_id, project_id, file_id),
  foreign key (agency_id, project_id) references final_reports (agency_id, project_id),
  foreign key (agency_id, file_id) references files (agency_id, file_id),
  foreign key (agency_id, added_by) references persons (agency_id, person_id)
);
comment on table final_report_files is 'Pictures within the text, and the annexes (ภาคผนวก). A removed one stays for the revisions that show it.';
comment on column final_report_files.agency_id is 'The agency.';
comment on column final_report_files.project_id is 'The project.';
comment on column final_report_files.file_id is 'The stored file; a picture of the monthly evidence keeps its file.';
comment on column final_report_files.kind is 'picture, or the kind of annex.';
comment on column final_report_files.name is 'Name as printed in the list of annexes.';
comment on column final_report_files.width_px is 'Width of a picture.';
comment on column final_report_files.height_px is 'Height of a picture.';
comment on column final_report_files.added_at is 'Real time.';
comment on column final_report_files.added_by is 'Person who added it.';
comment on column final_report_files.removed_at is 'Real time at which it was taken off; null while it belongs to the report.';

create table final_report_revisions (
  agency_id uuid not null,
  project_id uuid not null,
  revision integer not null check (revision >= 1),
  plan_version integer not null,
  completed_at timestamptz not null,
  completed_on date not null,
  completed_by uuid not null,
  pages integer not null check (pages >= 1),
  snapshot jsonb not null,
  pdf_file_id uuid not null,
  pdf_sha256 text not null check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  word_file_id uuid not null,
  word_sha256 text not null check (word_sha256 ~ '^[0-9a-f]{64}$'),
  reopened_at timestamptz,
  reopened_by uuid,
  reopening_reason text,
  check ((reopened_at is null) = (reopening_reason is null)),
  primary key (agency_id, project_id, revision),
  foreign key (agency_id, project_id) references final_reports (agency_id, project_id),
  foreign key (agency_id, completed_by) references persons (agency_id, person_id),
  foreign key (agency_id, reopened_by) references persons (agency_id, person_id),
  foreign key (agency_id, pdf_file_id) references files (agency_id, file_id),
  foreign key (agency_id, word_file_id) references files (agency_id, file_id)
);
comment on table final_report_revisions is 'Completed revisions: what was written and its two files, kept for ever.';
comment on column final_report_revisions.agency_id is 'The agency.';
comment on column final_report_revisions.project_id is 'The project.';
comment on column final_report_revisions.revision is 'Number from 1.';
comment on column final_report_revisions.plan_version is 'The plan version it was made under.';
comment on column final_report_revisions.completed_at is 'Real time, the legal date (NFR-02).';
comment on column final_report_revisions.completed_on is 'Business day.';
comment on column final_report_revisions.completed_by is 'Person who completed it.';
comment on column final_report_revisions.pages is 'Pages of the PDF.';
comment on column final_report_revisions.snapshot is 'Readable frozen content: what was written in every place, and the figures of 200/1 it stands on.';
comment on column final_report_revisions.pdf_file_id is 'The report as PDF (FRM-300-1).';
comment on column final_report_revisions.pdf_sha256 is 'SHA-256 of that PDF.';
comment on column final_report_revisions.word_file_id is 'The report as Word file (FRM-300-1).';
comment on column final_report_revisions.word_sha256 is 'SHA-256 of that Word file.';
comment on column final_report_revisions.reopened_at is 'Real time of the reopening that began the next revision; null for the newest.';
comment on column final_report_revisions.reopened_by is 'Person who reopened it.';
comment on column final_report_revisions.reopening_reason is 'Why it was reopened.';

do $$
declare t text;
begin
  foreach t in array array['final_reports', 'final_report_places', 'final_report_files', 'final_report_revisions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update, delete on %I to tidtam_app', t);
  end loop;
end $$;

-- A completed revision never changes (NFR-03), but that it was reopened is noted on it, once.
create function completed_revisions_are_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.reopened_at is null
    and (to_jsonb(new) - array['reopened_at', 'reopened_by', 'reopening_reason'])
      = (to_jsonb(old) - array['reopened_at', 'reopened_by', 'reopening_reason']) then
    return new;
  end if;
  raise exception 'revision % of a final report was completed and never changes', old.revision
    using errcode = 'insufficient_privilege';
end $$;
comment on function completed_revisions_are_final() is 'Refuses every change to a completed revision but the note of its reopening.';
create trigger final_report_revisions_final before update or delete on final_report_revisions
  for each row execute function completed_revisions_are_final();

-- Nothing is written into a completed report.
create function completed_reports_are_closed() returns trigger language plpgsql as $$
declare k record;
begin
  k := case tg_op when 'DELETE' then old else new end;
  if exists (select from final_reports r
      where r.agency_id = k.agency_id and r.project_id = k.project_id and r.state = 'complete') then
    raise exception 'the final report is complete' using errcode = 'insufficient_privilege';
  end if;
  return k;
end $$;
comment on function completed_reports_are_closed() is 'Refuses writing and files that would change a completed report.';
create trigger final_report_places_closed before insert or update or delete on final_report_places
  for each row execute function completed_reports_are_closed();
create trigger final_report_files_closed before insert or update or delete on final_report_files
  for each row execute function completed_reports_are_closed();
