-- What people filter and sort their tasks by beside what a task itself says: the desk and the amount of its case, how much it
-- presses, and the day on which whoever holds it wants to look again.
alter table case_file add column amount numeric(19, 2);
alter table work_item add column desk varchar(30);
alter table work_item add column amount numeric(19, 2);
alter table work_item add column priority integer default 0 not null;
alter table work_item add column follow_up date;
update work_item set desk = (select c.desk from case_file c where c.case_number = work_item.case_number);
create index work_item_desk on work_item (state, desk, due_at, id);
create index work_item_done on work_item (state, done_by, done_at, id);
