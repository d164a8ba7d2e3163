-- A partner may answer more than once: first that the letter arrived, then what becomes of the relationship.
create table dormancy_answer (
    case_number varchar(20) not null references dormancy_review (case_number),
    answer_index int not null,
    arrived_on date not null,
    content varchar(4000) not null,
    primary key (case_number, answer_index)
);
insert into dormancy_answer (case_number, answer_index, arrived_on, content)
select case_number, 0, answer_date, answer_content from dormancy_review
where answer_date is not null and answer_content is not null;

alter table dormancy_review drop column answer_date;
alter table dormancy_review drop column answer_content;
