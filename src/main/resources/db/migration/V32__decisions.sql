-- What makes a case a decision is kept for every process alike: it moves out of the proposals.
create table decision_file (
    case_number varchar(20) primary key references case_file,
    process varchar(60) not null,
    ending_reason varchar(2000),
    version bigint not null
);

insert into decision_file (case_number, process, ending_reason, version)
select p.case_number, c.process, p.ending_reason, 0
from proposal p join case_file c on c.case_number = p.case_number;

create table decision_participation (
    case_number varchar(20) not null references decision_file,
    account_id bigint not null references account,
    part varchar(30) not null,
    round_number integer not null,
    primary key (case_number, account_id, part, round_number)
);

insert into decision_participation (case_number, account_id, part, round_number)
select case_number, account_id,
    case part when 'SIGNING_RECORDER' then 'RECORDER' when 'SIGNING_CHECKER' then 'CHECKER' else part end,
    round_number
from proposal_participation;

create table decision_round (
    case_number varchar(20) not null references decision_file,
    round_index integer not null,
    content varchar(100000) not null,
    primary key (case_number, round_index)
);

insert into decision_round (case_number, round_index, content)
select case_number, round_index, content from proposal_round;

create table decision_statement (
    case_number varchar(20) not null references decision_file,
    statement_index integer not null,
    round_number integer not null,
    step varchar(60) not null,
    part varchar(30) not null,
    outcome varchar(20) not null,
    statement_text varchar(2000) not null,
    document varchar(200),
    document_date date,
    person bigint not null references account,
    stated_at timestamp(6) with time zone not null,
    primary key (case_number, statement_index)
);

insert into decision_statement (case_number, statement_index, round_number, step, part, outcome, statement_text, document,
    document_date, person, stated_at)
select s.case_number, s.statement_index, s.round_number, s.step,
    case s.step
        when 'Task_Review' then 'REVIEWER'
        when 'Task_MunicipalDecision' then 'DECIDER'
        when 'Task_ConfirmSigning' then 'CHECKER'
        else 'OPINION_GIVER'
    end,
    s.outcome, s.statement_text, s.document,
    case s.step when 'Task_MunicipalDecision' then p.municipal_date end,
    s.person, s.stated_at
from proposal_statement s join proposal p on p.case_number = s.case_number;

create table decision_condition (
    case_number varchar(20) not null references decision_file,
    condition_index integer not null,
    condition_text varchar(500) not null,
    step varchar(60) not null,
    set_by bigint not null references account,
    set_at timestamp(6) with time zone not null,
    met_text varchar(2000),
    met_by bigint references account,
    met_at timestamp(6) with time zone,
    primary key (case_number, condition_index)
);

insert into decision_condition (case_number, condition_index, condition_text, step, set_by, set_at, met_text, met_by, met_at)
select case_number, condition_index, condition_text, step, set_by, set_at, met_text, met_by, met_at from proposal_condition;

create table decision_asked_opinion (
    case_number varchar(20) not null references decision_file,
    asked_index integer not null,
    round_number integer not null,
    person bigint not null references account,
    candidate_group varchar(60) not null,
    question varchar(2000) not null,
    asked_by bigint not null references account,
    asked_at timestamp(6) with time zone not null,
    recalled_by bigint references account,
    recalled_at timestamp(6) with time zone,
    primary key (case_number, asked_index)
);

insert into decision_asked_opinion (case_number, asked_index, round_number, person, candidate_group, question, asked_by,
    asked_at, recalled_by, recalled_at)
select case_number, asked_index, round_number, person, candidate_group, question, asked_by, asked_at, recalled_by,
    recalled_at
from proposal_asked_opinion;

create table decision_dispatch (
    case_number varchar(20) not null references decision_file,
    dispatch_index integer not null,
    sent_on date not null,
    reference varchar(200) not null,
    content varchar(2000) not null,
    recorded_by bigint not null references account,
    recorded_at timestamp(6) with time zone not null,
    primary key (case_number, dispatch_index)
);

insert into decision_dispatch (case_number, dispatch_index, sent_on, reference, content, recorded_by, recorded_at)
select case_number, dispatch_index, sent_on, reference, content, recorded_by, recorded_at from proposal_dispatch;

drop table proposal_participation;
drop table proposal_round;
drop table proposal_statement;
drop table proposal_condition;
drop table proposal_asked_opinion;
drop table proposal_dispatch;
alter table proposal drop column ending_reason;
alter table proposal drop column municipal_date;
alter table proposal drop column round_number;
