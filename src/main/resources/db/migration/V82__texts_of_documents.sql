-- The text inside documents, taken out once for each version that is the newest of its document.
create table document_text (
    version_id bigint primary key references document_version (id),
    state varchar(20) not null,
    content text not null
);
