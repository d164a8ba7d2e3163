-- A relationship can be one of the city's own districts, and was signed under the name that the country had then.
alter table relationship add column district_zh varchar(60);
alter table relationship add column district_en varchar(60);
alter table relationship add column district_search varchar(1000) default '' not null;
alter table relationship add column country_then varchar(4);

-- One open relationship for each partner and each of our sides; no district is the city itself.
alter table relationship drop column open_for;
alter table relationship add column open_for bigint;
alter table relationship add column open_side varchar(60);
update relationship set open_for = city_id, open_side = '' where legal_status <> 'ENDED';
alter table relationship add constraint relationship_open_once unique (open_for, open_side);

-- What lasts several days has a last day.
alter table exchange add column last_day date;
