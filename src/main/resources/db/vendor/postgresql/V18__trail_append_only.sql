-- Nobody changes or deletes an entry, not even the portal by mistake. Personal values go by redaction only, and stay as
-- they are until then; heads move on and never go.
create function audit_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The trail is append-only: % of % is refused', tg_op, tg_table_name;
end
$$;
create trigger audit_entry_stays before update or delete or truncate on audit_entry
    for each statement execute function audit_append_only();
create trigger audit_personal_value_stays before update or truncate on audit_personal_value
    for each statement execute function audit_append_only();
create trigger audit_chain_stays before delete or truncate on audit_chain
    for each statement execute function audit_append_only();
