-- A case may be opened by the system, such as by a scan on a timer, and may belong to another case.
alter table case_file alter column initiator drop not null;
alter table case_file add column initiator_system varchar(60);
alter table case_file add constraint case_file_has_one_initiator
    check ((initiator is null) <> (initiator_system is null));
alter table case_file add column parent_case varchar(20) references case_file;
create index case_file_parent on case_file (parent_case);
