-- Which portal this database is. The documents folder carries the same id in a file of its own.
create table portal_identity (
    singleton integer not null primary key,
    portal_id varchar(36) not null,
    -- Until when one node checks the bytes of documents, so that two do not do it at once.
    checking_until timestamp(6) with time zone
);

-- When the bytes of each version were last compared with their checksum, and what was found.
create table document_check (
    version_id bigint not null primary key references document_version (id),
    checked_at timestamp(6) with time zone not null,
    finding varchar(20) not null
);
create index document_check_at on document_check (checked_at, version_id);

-- How much somebody uploaded lately is counted under a lock of their own.
create table document_uploader (
    account_id bigint not null primary key references account (id)
);
create index document_version_uploads on document_version (added_by, added_at);
