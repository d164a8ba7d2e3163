-- Reviews of dormant relationships. One is open for a relationship at most: open_relationship_id is null once it is closed.
create table dormancy_review (
    case_number varchar(20) not null primary key,
    relationship_id bigint not null references relationship (id),
    open_relationship_id bigint unique,
    state varchar(30) not null,
    result varchar(30),
    closed_on date,
    origin varchar(10) not null,
    flag_reasons varchar(1000) not null,
    flag_words varchar(4000) not null,
    scan_number varchar(20),
    opened_on date not null,
    policy_version int not null,
    letter_days int not null,
    baseline varchar(4000) not null,
    revival_baseline varchar(4000),
    activity_then varchar(20),
    evidence_contacts varchar(4000) not null,
    evidence_effort varchar(4000) not null,
    evidence_remarks varchar(4000) not null,
    answer_date date,
    answer_content varchar(4000),
    measure varchar(20),
    recommender bigint,
    notice_date date,
    notice_reference varchar(400),
    version bigint not null
);
create index dormancy_review_relationship on dormancy_review (relationship_id);
create index dormancy_review_state on dormancy_review (state);

create table dormancy_letter (
    case_number varchar(20) not null references dormancy_review (case_number),
    letter_index int not null,
    sent_on date not null,
    reference varchar(400) not null,
    channel varchar(400) not null,
    answer_due date not null,
    primary key (case_number, letter_index)
);

-- What was tried in a revival that did not succeed, for the next recommendation.
create table dormancy_attempt (
    case_number varchar(20) not null references dormancy_review (case_number),
    attempt_index int not null,
    attempt varchar(20000) not null,
    primary key (case_number, attempt_index)
);
