-- From the submission of its closing on, what a project has reported stays as it was asked to be approved (WFL-06).

alter table projects add column closing_requested_on date;
comment on column projects.closing_requested_on is 'Business day on which the closing that waits, or was approved, went up the line: สสว.300 and monthly reports are not reopened. Null while none is asked for; null again when it was returned, refused or withdrawn.';

update projects p
set closing_requested_on = (
  select max(r.submitted_on) from closing_reviews r
  where r.agency_id = c.agency_id and r.closing_id = c.closing_id
)
from closings c
where c.agency_id = p.agency_id and c.project_id = p.project_id and c.state not in ('draft', 'returned');

comment on column closings.money_returned_on is 'Day on which every receipt was recorded; the day of the approval where nothing was owed. Null before.';
