-- The role under which every action works. It owns no table, so row-level security binds it.
-- Roles belong to the whole server: another database on it may have made this one already.

do $$
begin
  if not exists (select from pg_roles where rolname = 'tidtam_app') then
    begin
      create role tidtam_app nologin noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
    exception when duplicate_object or unique_violation then
      null;
    end;
  end if;
  if not pg_has_role(current_user, 'tidtam_app', 'member') or current_setting('server_version_num')::int >= 160000 then
    execute format('grant tidtam_app to %I', current_user);
  end if;
end $$;

revoke create on schema public from public;
grant usage on schema public to tidtam_app;
