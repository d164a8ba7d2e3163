alter table work_item add column opened_at timestamp(6) with time zone;
alter table work_item add column reminded_at timestamp(6) with time zone;
alter table work_item add column urged_at timestamp(6) with time zone;
alter table work_item add column escalated_at timestamp(6) with time zone;
alter table work_item add column escalated_to varchar(60);
create index work_item_escalated on work_item (state, escalated_to, due_at, id);

alter table proposal add column ending_reason varchar(2000);
