-- Which versions of which documents somebody saw when they decided; the occasion names the decision within its subject.
create table document_sighting (
    subject varchar(100) not null,
    occasion varchar(100) not null,
    account_id bigint not null references account (id),
    seen_at timestamp(6) with time zone not null,
    -- True where it was not recorded then, but told afterwards by the time of the decision.
    inferred boolean not null,
    primary key (subject, occasion)
);

create table document_seen (
    subject varchar(100) not null,
    occasion varchar(100) not null,
    version_id bigint not null references document_version (id),
    sha256 varchar(64) not null,
    primary key (subject, occasion, version_id),
    foreign key (subject, occasion) references document_sighting (subject, occasion)
);

-- Decisions made before: what stood in the case at their time.
insert into document_sighting (subject, occasion, account_id, seen_at, inferred)
select concat('case:', s.case_number), concat('statement:', cast(s.statement_index as varchar(20))), s.person,
       s.stated_at, true
from proposal_statement s;

insert into document_seen (subject, occasion, version_id, sha256)
select g.subject, g.occasion, v.id, v.sha256
from document_sighting g
join document d on d.subject = g.subject and (d.withdrawn_at is null or d.withdrawn_at > g.seen_at)
join document_version v on v.document_id = d.id
where v.added_at <= g.seen_at
  and not exists (select 1 from document_version newer
                  where newer.document_id = d.id and newer.version_number > v.version_number
                    and newer.added_at <= g.seen_at);
