-- The demonstration: whether it is loaded, and how far the loading has come. Its day is the business day.
-- Empty in every installation that was started without it.

create table demonstration (
  only_row boolean primary key default true check (only_row),
  state text not null check (state in ('loading', 'loaded')),
  started_at timestamptz not null,
  loaded_at timestamptz,
  check ((state = 'loaded') = (loaded_at is not null))
);
comment on table demonstration is 'One row where the demonstration is loaded or being loaded; none elsewhere.';
comment on column demonstration.only_row is 'Always true: there is one demonstration at most.';
comment on column demonstration.state is 'loading until every step is done; a start in between goes on where it stopped.';
comment on column demonstration.started_at is 'Real time at which the loading began.';
comment on column demonstration.loaded_at is 'Real time at which the last step was done.';

create table demonstration_steps (
  step text primary key,
  outcome jsonb not null,
  done_at timestamptz not null
);
comment on table demonstration_steps is 'Steps of the loading that are done, each written in the transaction of its action.';
comment on column demonstration_steps.step is 'Name of the step, for example OSEP/66020001/report/2022-10.';
comment on column demonstration_steps.outcome is 'What later steps need of it, such as the ids that were made.';
comment on column demonstration_steps.done_at is 'Real time.';

grant select, insert on demonstration_steps to tidtam_app;
