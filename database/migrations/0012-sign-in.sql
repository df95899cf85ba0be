-- Sign-in. better-auth reads and writes these tables as the owner, before the agency of a visitor is known;
-- src/features/people/sign-in maps its field names to these columns. The application's role reaches only
-- the users of its own agency, never a session token, and can set a password hash but not read one.
-- better-auth calls the key of each of its tables `id`.

create table users (
  id uuid primary key,
  agency_id uuid not null references agencies (agency_id),
  person_id uuid not null,
  username text not null unique,
  shown_username text,
  display_name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  second_factor_enabled boolean default false,
  banned boolean default false,
  ban_reason text,
  ban_expires_at timestamptz,
  language text not null default 'th' check (language in ('th', 'en')),
  fiscal_year smallint,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  unique (agency_id, person_id),
  foreign key (agency_id, person_id) references persons (agency_id, person_id)
);
comment on table users is 'The account with which a person signs in; one per person.';
comment on column users.id is 'UUID v7.';
comment on column users.agency_id is 'The agency of the person.';
comment on column users.person_id is 'The person.';
comment on column users.username is 'Name typed at sign-in, lower case, unique in the installation: sign-in asks for no agency (FRM-UR-2).';
comment on column users.shown_username is 'The username as it was typed when the account was made.';
comment on column users.display_name is 'Copy of the person''s display name; better-auth requires it.';
comment on column users.email is 'Address for password recovery, unique in the installation.';
comment on column users.email_verified is 'True once a link sent there was used.';
comment on column users.image is 'Unused; required by better-auth.';
comment on column users.second_factor_enabled is 'True once a second factor was enrolled and proved.';
comment on column users.banned is 'True while sign-in is stopped.';
comment on column users.ban_reason is 'Why sign-in is stopped.';
comment on column users.ban_expires_at is 'When it may sign in again; null = until lifted.';
comment on column users.language is 'Language chosen for screens and mail.';
comment on column users.fiscal_year is 'Fiscal year last worked in, offered at the next sign-in.';
comment on column users.created_at is 'Real time of creation.';
comment on column users.changed_at is 'Real time of the last change.';

create table sessions (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  token text not null unique,
  fiscal_year smallint,
  ip_address text,
  user_agent text,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index sessions_of_user on sessions (user_id);
comment on table sessions is 'A signed-in browser; listed to its user, who may end it.';
comment on column sessions.id is 'UUID v7.';
comment on column sessions.user_id is 'Whose session it is.';
comment on column sessions.token is 'Random token of the cookie; never shown.';
comment on column sessions.fiscal_year is 'Fiscal year chosen at sign-in (FRM-UR-2); a preference: requests name the year they mean.';
comment on column sessions.ip_address is 'Address from which it was opened.';
comment on column sessions.user_agent is 'Browser from which it was opened.';
comment on column sessions.expires_at is 'After this instant it is refused.';
comment on column sessions.created_at is 'Real time of sign-in.';
comment on column sessions.changed_at is 'Real time of the last prolongation.';

create table accounts (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  password_hash text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (provider_id, provider_account_id)
);
create index accounts_of_user on accounts (user_id);
comment on table accounts is 'How a user proves who they are: a password, later ThaiD.';
comment on column accounts.id is 'UUID v7.';
comment on column accounts.user_id is 'Whose it is.';
comment on column accounts.provider_id is 'credential = password.';
comment on column accounts.provider_account_id is 'Identifier at the provider; for a password the id of the user.';
comment on column accounts.password_hash is 'scrypt hash with its salt.';
comment on column accounts.access_token is 'Of an outside provider.';
comment on column accounts.refresh_token is 'Of an outside provider.';
comment on column accounts.id_token is 'Of an outside provider.';
comment on column accounts.access_token_expires_at is 'Of an outside provider.';
comment on column accounts.refresh_token_expires_at is 'Of an outside provider.';
comment on column accounts.scope is 'Of an outside provider.';
comment on column accounts.created_at is 'Real time of creation.';
comment on column accounts.changed_at is 'Real time of the last change.';

create table verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index verifications_of_identifier on verifications (identifier);
comment on table verifications is 'Short-lived proofs: a password to be reset, a second factor under way.';
comment on column verifications.id is 'UUID v7.';
comment on column verifications.identifier is 'What the proof is for.';
comment on column verifications.value is 'Whom it is for.';
comment on column verifications.expires_at is 'After this instant it is refused.';
comment on column verifications.created_at is 'Real time of creation.';
comment on column verifications.changed_at is 'Real time of the last change.';

create table second_factors (
  id uuid primary key,
  user_id uuid not null references users (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default false,
  failed_attempts integer default 0,
  locked_until timestamptz
);
create index second_factors_of_user on second_factors (user_id);
comment on table second_factors is 'Second factor (TOTP) of a user.';
comment on column second_factors.id is 'UUID v7.';
comment on column second_factors.user_id is 'Whose it is.';
comment on column second_factors.secret is 'TOTP secret, encrypted with the installation''s key.';
comment on column second_factors.backup_codes is 'One-time codes, encrypted with the installation''s key.';
comment on column second_factors.verified is 'True once a first code was right.';
comment on column second_factors.failed_attempts is 'Wrong codes in a row.';
comment on column second_factors.locked_until is 'No code is read before this instant.';

create table sign_in_attempts (
  attempt_key text primary key,
  failures integer not null,
  last_failed_at timestamptz not null,
  blocked_until timestamptz
);
comment on table sign_in_attempts is 'Failed sign-ins by username and by address, to slow guessing down.';
comment on column sign_in_attempts.attempt_key is 'user: or address: and a keyed hash; the value itself is not kept.';
comment on column sign_in_attempts.failures is 'Failures in a row; forgotten after a quiet hour or a success.';
comment on column sign_in_attempts.last_failed_at is 'Real time of the last failure.';
comment on column sign_in_attempts.blocked_until is 'No attempt is read before this instant; null while free.';

create table first_administrator_links (
  link_id uuid primary key,
  token_hash text not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null
);
comment on table first_administrator_links is 'One-time links with which the first agency and its administrator are made.';
comment on column first_administrator_links.link_id is 'UUID v7.';
comment on column first_administrator_links.token_hash is 'SHA-256 of the token; the token itself is shown once and not kept.';
comment on column first_administrator_links.expires_at is 'After this instant it is refused.';
comment on column first_administrator_links.used_at is 'When it was used; null while open.';
comment on column first_administrator_links.created_at is 'Real time of creation.';

alter table users enable row level security;
create policy own_agency on users using (agency_id = nullif(current_setting('tidtam.agency', true), '')::uuid);
grant select, insert, update on users to tidtam_app;

-- Rows of a user: seen through users, which shows the own agency only.
alter table accounts enable row level security;
alter table sessions enable row level security;
alter table second_factors enable row level security;
create policy own_agency on accounts using (exists (select from users u where u.id = accounts.user_id));
create policy own_agency on sessions using (exists (select from users u where u.id = sessions.user_id));
create policy own_agency on second_factors using (exists (select from users u where u.id = second_factors.user_id));
grant insert, select (id, user_id, provider_id, changed_at), update (password_hash, changed_at) on accounts to tidtam_app;
grant select (id, user_id, fiscal_year, ip_address, user_agent, expires_at, created_at, changed_at),
  update (fiscal_year), delete on sessions to tidtam_app;
grant select (id, user_id, verified, locked_until), delete on second_factors to tidtam_app;
