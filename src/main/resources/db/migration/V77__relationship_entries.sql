-- Entering a relationship that exists already is a case of its own; what is entered stands in the rounds of its decision.
create table relationship_entry (
    case_number varchar(20) primary key references case_file,
    state varchar(20) not null,
    desk varchar(30) not null,
    relationship_id bigint references relationship,
    version bigint not null
);
