-- Rows that two may write say which version was read: whoever comes second with a stale one is refused, never heard.
alter table work_item add column version bigint default 0 not null;
alter table case_file add column version bigint default 0 not null;
alter table case_circulation add column version bigint default 0 not null;
alter table partner_city add column version bigint default 0 not null;
alter table closeness_standing add column version bigint default 0 not null;

-- One row to lock while a partner is looked for and entered: two names of one city share no row before one is stored.
create table register_lock (
    name varchar(20) primary key
);
insert into register_lock (name) values ('partners');

-- The row to lock while a series of numbers is opened; it counts nothing itself.
insert into case_number_counter (series, last_number) values ('*', 0);

-- Accounts are looked up by what they hold when their rights ended.
create index work_item_held on work_item (state, assignee, candidate_group);
