-- What rows are found and sorted by, as the eye reads it; V22 fills it for the rows that are there.
alter table work_item add column search_key varchar(2000) default '' not null;
alter table work_item add column sort_zh varchar(400) default '' not null;
alter table work_item add column sort_en varchar(400) default '' not null;
alter table exchange add column search_key varchar(2000) default '' not null;
