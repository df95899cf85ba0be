-- A memo is sent only while its record still says what it was drafted from.

alter table memos add column drafted jsonb;
update memos set drafted = content where state = 'draft';
alter table memos add constraint memos_draft_has_its_first_text check (state = 'sent' or drafted is not null);
comment on column memos.drafted is 'The text as its record gave it, before anybody edited it: compared with what the record says when the memo is sent. Null for a memo that was sent before this was kept.';
