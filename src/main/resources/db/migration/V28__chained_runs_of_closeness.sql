-- By which formula a run was computed; all so far by the first.
alter table closeness_run add column formula_version integer default 1 not null;
alter table closeness_standing add column formula_version integer default 1 not null;

-- Each run continues the one before of its relationship. Runs of before this have no place; the first link covers them all.
alter table closeness_run add column place bigint;
alter table closeness_run add column previous_hash varchar(64);
alter table closeness_run add column hash varchar(64);
create unique index closeness_run_place on closeness_run (relationship_id, place);
alter table closeness_standing add column runs bigint default 0 not null;
alter table closeness_standing add column run_hash varchar(64);

-- Which process computes the night, and until when it has it without saying so again.
create table closeness_night (
    name varchar(20) primary key,
    holder varchar(40),
    held_until timestamp(6) with time zone not null
);
insert into closeness_night (name, held_until) values ('night', timestamp with time zone '1970-01-01 00:00:00+00:00');
