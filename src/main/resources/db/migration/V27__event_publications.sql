-- Events that were published and not yet heard by all who listen: one row for each listener, written in the transaction
-- that published, gone when the listener has done its work. As Spring Modulith's registry for JPA reads it.
create table event_publication (
    id uuid primary key,
    publication_date timestamp(6) with time zone not null,
    listener_id varchar(512) not null,
    serialized_event varchar(4000) not null,
    event_type varchar(512) not null,
    completion_date timestamp(6) with time zone,
    last_resubmission_date timestamp(6) with time zone,
    completion_attempts int not null,
    status varchar(20)
);
create index event_publication_status on event_publication (status, publication_date);

-- One row to lock while publications are looked through: two nodes never hand the same one to its listener twice.
create table event_publication_lock (
    name varchar(20) primary key
);
insert into event_publication_lock (name) values ('resubmission');
