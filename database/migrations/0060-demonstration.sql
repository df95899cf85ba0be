-- How far the loading of the demonstration has come. Empty in every installation that was started without it.

create table demonstration_steps (
  step text primary key,
  outcome jsonb not null,
  done_at timestamptz not null
);
comment on table demonstration_steps is 'Steps of the loading that are done, each written in the transaction of its action, so that a start after a crash goes on where it stopped.';
comment on column demonstration_steps.step is 'Name of the step, for example OSEP/66010002/2022-10.';
comment on column demonstration_steps.outcome is 'What later steps need of it, such as the ids that were made.';
comment on column demonstration_steps.done_at is 'Real time.';

grant select, insert on demonstration_steps to tidtam_app;
