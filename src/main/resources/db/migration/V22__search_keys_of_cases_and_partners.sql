-- What cases are found and sorted by and partners are found by, as the eye reads it; V22.5 and V22.6 fill it for the rows that are there.
alter table case_file add column search_key varchar(2000) default '' not null;
alter table case_file add column sort_zh varchar(400) default '' not null;
alter table case_file add column sort_en varchar(400) default '' not null;
alter table partner_city add column search_key varchar(2000) default '' not null;
