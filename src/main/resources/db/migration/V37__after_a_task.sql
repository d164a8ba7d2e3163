-- Where somebody wants to be when they have done a task.
alter table account add column after_task varchar(10) default 'NEXT' not null;
