-- By how many days a demonstration moved the office's day on; other than nought only where it did.
create table office_day (
    id integer primary key,
    days_ahead integer not null,
    version bigint not null
);
insert into office_day (id, days_ahead, version) values (1, 0, 0);
