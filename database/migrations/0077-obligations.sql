-- What is kept of obligations: who was told of which, when the morning round was done, how a person wants to be told,
-- and the addresses of persons' calendar feeds. The obligations themselves are computed when they are read.

create table obligation_reminders (
  agency_id uuid not null references agencies (agency_id),
  person_id uuid not null,
  obligation_key text not null,
  due_on date not null,
  step text not null check (step ~ '^(ahead-[0-9]{1,3}|late|escalated)$'),
  reminded_on date not null,
  reminded_at timestamptz not null,
  primary key (agency_id, person_id, obligation_key, due_on, step),
  foreign key (agency_id, person_id) references persons (agency_id, person_id)
);
comment on table obligation_reminders is 'Who was reminded of which obligation at which step; the key makes each reminder one that is sent once (DLN-C3). Added to only.';
comment on column obligation_reminders.agency_id is 'The agency.';
comment on column obligation_reminders.person_id is 'Who was reminded.';
comment on column obligation_reminders.obligation_key is 'KIND/RECORD/PERIOD, as src/features/obligations/engine makes it.';
comment on column obligation_reminders.due_on is 'The day it was due by when reminded; another day, another reminder.';
comment on column obligation_reminders.step is 'ahead-N: the lead time of N days; late: to those whose it is; escalated: to superiors, monitoring, director.';
comment on column obligation_reminders.reminded_on is 'Business day.';
comment on column obligation_reminders.reminded_at is 'Real time.';

create table obligation_rounds (
  agency_id uuid not null references agencies (agency_id),
  day date not null,
  done_at timestamptz not null,
  primary key (agency_id, day)
);
comment on table obligation_rounds is 'The morning rounds of reminders that were completed; a day without a row is made up for when the machine runs again.';
comment on column obligation_rounds.agency_id is 'The agency.';
comment on column obligation_rounds.day is 'Business day of the round.';
comment on column obligation_rounds.done_at is 'Real time of its end.';

create table reminder_choices (
  agency_id uuid not null references agencies (agency_id),
  person_id uuid not null,
  choice text not null check (choice in ('digest', 'system', 'each')),
  changed_at timestamptz not null,
  primary key (agency_id, person_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id)
);
comment on table reminder_choices is 'How a person wants to be reminded, where it is not the usual way (digest).';
comment on column reminder_choices.agency_id is 'The agency.';
comment on column reminder_choices.person_id is 'The person.';
comment on column reminder_choices.choice is 'digest: one notice and one mail a day; system: one notice a day, no mail; each: a notice and a mail for each obligation.';
comment on column reminder_choices.changed_at is 'Real time.';

create table calendar_feeds (
  agency_id uuid not null references agencies (agency_id),
  feed_id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  language text not null check (language in ('th', 'en')),
  created_at timestamptz not null,
  ended_at timestamptz,
  read_at timestamptz,
  primary key (agency_id, feed_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id)
);
create unique index calendar_feeds_one_open on calendar_feeds (agency_id, person_id) where ended_at is null;
create index calendar_feeds_by_token on calendar_feeds (token_hash) where ended_at is null;
comment on table calendar_feeds is 'Secret addresses under which a calendar programme reads a person''s obligations; one open for each person.';
comment on column calendar_feeds.agency_id is 'The agency.';
comment on column calendar_feeds.feed_id is 'UUID v7.';
comment on column calendar_feeds.person_id is 'Whose obligations it holds.';
comment on column calendar_feeds.token_hash is 'SHA-256 of the secret part of the address, hexadecimal; the secret itself is shown once and not kept.';
comment on column calendar_feeds.language is 'Language of the entries.';
comment on column calendar_feeds.created_at is 'Real time.';
comment on column calendar_feeds.ended_at is 'Real time when the person ended it or made a new one; null while it is open.';
comment on column calendar_feeds.read_at is 'Real time of the last reading, to the hour.';

do $$
declare t text;
begin
  foreach t in array array['obligation_reminders', 'obligation_rounds', 'reminder_choices', 'calendar_feeds'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy own_agency on %I using (agency_id = nullif(current_setting(''tidtam.agency'', true), '''')::uuid)', t);
    execute format('grant select, insert, update on %I to tidtam_app', t);
  end loop;
  revoke update on obligation_reminders from tidtam_app;
end $$;
