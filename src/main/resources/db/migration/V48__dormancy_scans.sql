-- Scans for dormant relationships: how far each has come and what it came to.
create table dormancy_scan (
    case_number varchar(20) primary key references case_file,
    state varchar(20) not null,
    -- the same for every scan that runs, and null once it has ended: so that one at most runs
    running varchar(10) unique,
    -- the month of a scan that the timer started, and null of others: so that there is one at most
    timer_month varchar(7) unique,
    started_by bigint references account (id),
    started_deputy bigint references account (id),
    begun_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    in_the_way varchar(20),
    total integer not null,
    looked integer not null,
    flagged integer not null,
    opened integer not null,
    incomplete integer not null,
    skipped integer not null,
    last_key bigint not null,
    version bigint not null
);
create index dormancy_scan_begun on dormancy_scan (begun_at, case_number);

-- What a scan found of each relationship.
create sequence dormancy_scan_finding_seq increment by 50;
create table dormancy_scan_finding (
    id bigint primary key,
    case_number varchar(20) not null references dormancy_scan,
    relationship_id bigint not null references relationship,
    verdict varchar(20) not null,
    reasons varchar(400) not null,
    activity varchar(20),
    last_contact varchar(10),
    score double precision,
    review varchar(20),
    unique (case_number, relationship_id)
);
create index dormancy_scan_finding_verdict on dormancy_scan_finding (case_number, verdict, id);
create index dormancy_scan_finding_relationship on dormancy_scan_finding (relationship_id);
