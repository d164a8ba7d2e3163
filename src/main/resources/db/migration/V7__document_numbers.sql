-- The office's document numbers (发文字号): one pattern for each kind of case; a case gets its number when it is handed in.
create table document_number_pattern (
    process varchar(60) primary key,
    pattern varchar(60) not null,
    version bigint not null
);
insert into document_number_pattern (process, pattern, version)
    values ('SisterCityProposal', '京外办友〔{year}〕{number}号', 0);

alter table case_file add column document_number varchar(80);
create unique index case_file_document_number on case_file (document_number);
