-- Nobody changes or deletes an entry, not even the portal by mistake. Personal values go by redaction only, and stay as
-- they are until then; heads move on and never go.
create trigger audit_entry_stays before update, delete on audit_entry call 'youcheng.audit.AppendOnly';
create trigger audit_personal_value_stays before update on audit_personal_value call 'youcheng.audit.AppendOnly';
create trigger audit_chain_stays before delete on audit_chain call 'youcheng.audit.AppendOnly';
