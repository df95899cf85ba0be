-- The role under which every action works. It owns no table, so row-level security binds it.
-- Roles belong to the whole server: another database on it may have made this one already.

do $$
declare
  -- From PostgreSQL 16 on, who makes a role may administer it, but not step into it without a grant.
  needed text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
  if not exists (select from pg_roles where rolname = 'tidtam_app') then
    begin
      create role tidtam_app nologin noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end if;
  if not pg_has_role(current_user, 'tidtam_app', needed) then
    execute format('grant tidtam_app to %I', current_user);
  end if;
end $$;

revoke create on schema public from public;
grant usage on schema public to tidtam_app;
