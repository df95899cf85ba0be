-- Why a request was dropped stands on its record, not in the trail and a notice alone.

alter table amendments add column drop_reason text not null default '';
comment on column amendments.drop_reason is 'Why it was dropped, asked for where the board had approved it (S2 L389-393); empty where none was given, and while it is not dropped.';
