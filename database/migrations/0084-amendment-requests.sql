-- Both requests of an amendment keep their own day, what was asked for keeps its kinds; columns described as they are filled.

alter table amendments
  add column resolution_requested_on date,
  add column kinds jsonb,
  add column decided_by text check (decided_by in ('director', 'board')),
  add constraint amendments_kinds_check check ((kinds is null) = (decided_by is null));
comment on column amendments.requested_on is 'Business day of the last request to the director for an adjustment or for a place on the agenda, by which lateness is judged (DLN-04); null before.';
comment on column amendments.resolution_requested_on is 'Business day of the last request for the plan as the board resolved (S2 L389-393); null before.';
comment on column amendments.late is 'The request for a place on the agenda was later than the law wishes; null before it and for an adjustment, of which no such rule holds.';
comment on column amendments.kinds is 'Kinds of the amendment as it was last asked for or dropped, codes in the order of สสว.400; null before. While it is edited they follow from the difference.';
comment on column amendments.decided_by is 'Who decides those kinds: director or board; null before.';

-- Until now the second request took the place of the first.
update amendments a set
  resolution_requested_on = (
    select max(p.made_on) from amendment_papers p
    where p.agency_id = a.agency_id and p.amendment_id = a.amendment_id and p.request_kind = 'amendment-resolution'
  ),
  requested_on = coalesce((
    select max(p.made_on) from amendment_papers p
    where p.agency_id = a.agency_id and p.amendment_id = a.amendment_id and p.request_kind <> 'amendment-resolution'
  ), a.requested_on);

comment on column agenda_items.content is 'What the board resolved on, frozen (WFL-16): the content of the request for the agenda, judged anew on the day on which the resolution was recorded.';
comment on column projects.cancelled_on is 'Day on which the work ended: the director approved the cancellation as the board had resolved (S2 L389-402); kept when the project is closed. Null otherwise.';
