-- A plan version keeps its own programme, officer and coordinator: an earlier version reads as it was approved, and a
-- change of programme shows in what differs. A request to correct plan data ends with the project, too.

alter table plan_versions
  add column programme_id uuid,
  add column officer_person_id uuid,
  add column coordinator_person_id uuid;
update plan_versions v set programme_id = p.programme_id, officer_person_id = p.officer_person_id,
    coordinator_person_id = p.coordinator_person_id
  from projects p where p.agency_id = v.agency_id and p.project_id = v.project_id;
alter table plan_versions
  alter column programme_id set not null,
  alter column officer_person_id set not null,
  add foreign key (agency_id, programme_id) references programmes (agency_id, programme_id),
  add foreign key (agency_id, officer_person_id) references persons (agency_id, person_id),
  add foreign key (agency_id, coordinator_person_id) references persons (agency_id, person_id);
comment on column plan_versions.programme_id is 'แผนงาน of this version. Of versions from before this column: that of the project on the day it was added.';
comment on column plan_versions.officer_person_id is 'ผู้รับผิดชอบโครงการ of this version; likewise.';
comment on column plan_versions.coordinator_person_id is 'ผู้ประสานงาน of this version; likewise. Null where there is none.';
comment on column projects.programme_id is 'แผนงาน of the plan in force, or of the draft before that.';
comment on column projects.officer_person_id is 'ผู้รับผิดชอบโครงการ of the plan in force, or of the draft before that.';
comment on column projects.coordinator_person_id is 'ผู้ประสานงาน of the plan in force, or of the draft before that; null where there is none.';

alter table plan_unlocks drop constraint plan_unlocks_ended_by_check;
alter table plan_unlocks
  add constraint plan_unlocks_ended_by_check
    check (ended_by in ('withdraw', 'refuse', 'finish', 'expire', 'cancel', 'close'));
comment on column plan_unlocks.ended_by is 'What ended it: withdrawn, refused, finished by the officer, the day was over, or the project was cancelled or closed.';
