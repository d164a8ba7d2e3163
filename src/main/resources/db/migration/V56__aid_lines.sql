-- The lines of aid packages. Keys are drawn in lots, so that thousands of lines are stored in a few round trips.
create sequence aid_line_seq increment by 50;
create table aid_line (
    id bigint primary key,
    case_number varchar(20) not null references case_file,
    place integer not null,
    item varchar(200) not null,
    catalogue_code varchar(40),
    -- of the catalogue's item, by which packages are added up
    goods_kind varchar(20) not null,
    hs_code varchar(10),
    hs_edition varchar(4),
    quantity numeric(18, 4) not null,
    unit varchar(20) not null,
    unit_value numeric(18, 6),
    currency varchar(3),
    manufacturer varchar(200) not null,
    registration varchar(100) not null,
    standard varchar(200) not null,
    batch varchar(100) not null,
    produced_on date,
    expires_on date,
    cold_chain boolean not null,
    dangerous boolean not null,
    cartons varchar(200) not null,
    version bigint not null
);
create index aid_line_case on aid_line (case_number, place);
