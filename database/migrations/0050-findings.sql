-- Published tables as their documents state them, and the contradictions found in them (decisions.md).

create table stated_documents (
  agency_id uuid not null references agencies (agency_id),
  document_id uuid not null,
  code text not null,
  title text not null,
  fiscal_year smallint not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (agency_id, document_id),
  unique (agency_id, code),
  foreign key (agency_id, recorded_by) references persons (agency_id, person_id)
);
comment on table stated_documents is 'A published document whose tables were entered as printed. Never changed afterwards.';
comment on column stated_documents.agency_id is 'The agency.';
comment on column stated_documents.document_id is 'UUID v7.';
comment on column stated_documents.code is 'Short code, unique in the agency, for example S0.';
comment on column stated_documents.title is 'Title as printed.';
comment on column stated_documents.fiscal_year is 'Buddhist fiscal year the document is about.';
comment on column stated_documents.recorded_at is 'Real time.';
comment on column stated_documents.recorded_by is 'Person who entered it.';

create table stated_figures (
  agency_id uuid not null references agencies (agency_id),
  document_id uuid not null,
  place text not null,
  column_name text not null,
  position integer not null,
  source text not null,
  label text not null,
  printed text not null,
  value_kind text not null check (value_kind in (
    'money', 'number', 'percent', 'text', 'not-applicable', 'nothing', 'missing')),
  value_satang bigint,
  value_number numeric,
  check ((value_kind = 'money') = (value_satang is not null)),
  check ((value_kind in ('number', 'percent')) = (value_number is not null)),
  primary key (agency_id, document_id, place, column_name),
  foreign key (agency_id, document_id) references stated_documents (agency_id, document_id)
);
comment on table stated_figures is 'Every figure of a stated document, one row per cell, exactly as printed.';
comment on column stated_figures.agency_id is 'The agency.';
comment on column stated_figures.document_id is 'The document.';
comment on column stated_figures.place is 'Row of the document, for example L77.';
comment on column stated_figures.column_name is 'Column of the row, for example outstanding-po or quarter-2.';
comment on column stated_figures.position is 'Order within the document, from 0.';
comment on column stated_figures.source is 'Document and line, for example S0 L77.';
comment on column stated_figures.label is 'What the row is called.';
comment on column stated_figures.printed is 'The text of the cell as printed; empty for a blank cell.';
comment on column stated_figures.value_kind is 'What the text was read as; text where it is no figure, missing where it is blank.';
comment on column stated_figures.value_satang is 'The amount in satang where the kind is money.';
comment on column stated_figures.value_number is 'The figure where the kind is number or percent.';

create table findings (
  agency_id uuid not null references agencies (agency_id),
  finding_id uuid not null,
  document_id uuid not null,
  place text not null,
  column_name text not null,
  position integer not null,
  rule text not null,
  source text not null,
  label text not null,
  stated jsonb not null,
  recomputed jsonb not null,
  terms jsonb not null,
  project_code text check (project_code ~ '^[0-9]{8}$'),
  indicator_number integer check (indicator_number > 0),
  state text not null default 'open' check (state in ('open', 'explained')),
  explanation text not null default '',
  explained_by uuid,
  explained_at timestamptz,
  version integer not null default 1,
  found_at timestamptz not null,
  check ((state = 'explained') = (explanation <> '')),
  primary key (agency_id, finding_id),
  unique (agency_id, document_id, place, column_name, rule),
  foreign key (agency_id, document_id, place, column_name)
    references stated_figures (agency_id, document_id, place, column_name),
  foreign key (agency_id, project_code) references projects (agency_id, project_code),
  foreign key (agency_id, explained_by) references persons (agency_id, person_id)
);
create index findings_of_state on findings (agency_id, state);
comment on table findings is 'ข้อค้นพบ: a stated figure that a rule recomputes differently. The stated figure stays as entered.';
comment on column findings.agency_id is 'The agency.';
comment on column findings.finding_id is 'UUID v7.';
comment on column findings.document_id is 'The document.';
comment on column findings.place is 'Row of the stated figure.';
comment on column findings.column_name is 'Column of the stated figure.';
comment on column findings.position is 'Order within the document, from 0.';
comment on column findings.rule is 'Code of the rule; words and clauses stand in src/features/findings.';
comment on column findings.source is 'Document and line of the stated figure.';
comment on column findings.label is 'What the row is called.';
comment on column findings.stated is 'Value as stated: kind with satang (money), number (number, percent) or text.';
comment on column findings.recomputed is 'Value the rule computes, in the same shape.';
comment on column findings.terms is 'Figures that went into the recomputed value: label, source, column, value, sign.';
comment on column findings.project_code is 'The project whose figure it is, null where it is none.';
comment on column findings.indicator_number is 'Number of the project''s indicator, from 1; null where it is none.';
comment on column findings.state is 'open, or explained once somebody has written why the document says so.';
comment on column findings.explanation is 'Why, in words; it changes no figure.';
comment on column findings.explained_by is 'Person who explained it.';
comment on column findings.explained_at is 'Real time of the explanation.';
comment on column findings.version is 'Counts changes; a change names the version it was made from.';
comment on column findings.found_at is 'Real time at which the rules found it.';

do $$
declare t text;
begin
  foreach t in array array['stated_documents', 'stated_figures', 'findings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
  end loop;
end $$;
grant select, insert on stated_documents, stated_figures to tidtam_app;
grant select, insert, update on findings to tidtam_app;
