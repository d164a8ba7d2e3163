-- Ending or converting a relationship outside of a review is a case of its own; at most one is open for a relationship.
create table relationship_change (
    case_number varchar(20) primary key references case_file,
    state varchar(30) not null,
    relationship_id bigint not null references relationship,
    open_for bigint unique,
    kind varchar(30) not null,
    wished_by varchar(20),
    reason varchar(2000) not null,
    effective_on date,
    document varchar(200) not null,
    notice_date date,
    notice_reference varchar(200),
    version bigint not null
);
create index relationship_change_relationship on relationship_change (relationship_id);

insert into document_number_pattern (process, pattern, version)
    values ('RelationshipChange', '京外办变更〔{year}〕{number}号', 0);
