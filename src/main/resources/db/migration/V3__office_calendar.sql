-- The office's calendar: days that are not as their weekday says, year by year, and where that is published.
create table calendar_year (
    year_number integer primary key,
    extent varchar(20) not null,
    source varchar(1000) not null,
    source_date date,
    version bigint not null
);

create table special_day (
    year_number integer not null references calendar_year (year_number),
    special_date date not null,
    kind varchar(20) not null,
    name_zh varchar(100) not null,
    name_en varchar(100) not null,
    primary key (year_number, special_date)
);
