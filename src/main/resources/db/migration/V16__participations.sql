-- What somebody was in a proposal, in which round: four eyes is a rule over these. Round 0 stands for "before rounds
-- were kept".
create table proposal_participation (
    case_number varchar(20) not null references proposal,
    account_id bigint not null references account (id),
    part varchar(30) not null,
    round_number integer not null,
    primary key (case_number, account_id, part, round_number)
);

insert into proposal_participation (case_number, account_id, part, round_number)
select case_number, account_id, 'AUTHOR', 0 from proposal_author;

insert into proposal_participation (case_number, account_id, part, round_number)
select distinct case_number, person,
    case step
        when 'Task_Review' then 'REVIEWER'
        when 'Task_MunicipalDecision' then 'DECIDER'
        when 'Task_ConfirmSigning' then 'SIGNING_CHECKER'
        else 'OPINION_GIVER'
    end,
    round_number
from proposal_statement;

-- The last one who recorded a signing stood in the proposal, those before in the trail.
insert into proposal_participation (case_number, account_id, part, round_number)
select case_number, signing_recorder, 'SIGNING_RECORDER', 0 from proposal where signing_recorder is not null
union
select e.case_number, a.id, 'SIGNING_RECORDER', 0
from audit_entry e
join account a on e.actor = 'account:' || cast(a.id as varchar(20))
join proposal p on p.case_number = e.case_number
where e.action = 'proposal.done.Task_RecordSigning';

-- The authors of what a proposal was copied from, and of what that was copied from in its turn.
insert into proposal_participation (case_number, account_id, part, round_number)
with recursive origin (copy, original) as (
    select c.case_number, p.case_number
    from audit_entry e
    join proposal c on c.case_number = e.case_number
    join proposal p on e.canonical like '%"after":"' || p.case_number || '"%'
    where e.action = 'proposal.copiedFrom'
    union
    select o.copy, p.case_number
    from origin o
    join audit_entry e on e.case_number = o.original and e.action = 'proposal.copiedFrom'
    join proposal p on e.canonical like '%"after":"' || p.case_number || '"%'
)
select distinct o.copy, a.account_id, 'AUTHOR_OF_ORIGINAL', 0
from origin o
join proposal_author a on a.case_number = o.original;

drop table proposal_author;
alter table proposal drop column signing_recorder;

-- Who recalled a request for an additional opinion, which nobody gave then: the supervisor's own mark on the task goes.
alter table proposal_asked_opinion add column recalled_by bigint references account (id);
alter table proposal_asked_opinion add column recalled_at timestamp(6) with time zone;

update proposal_asked_opinion set recalled_by = (
    select max(p.id)
    from audit_entry e
    join account p on e.actor = 'account:' || cast(p.id as varchar(20))
    join (
        select id, case_number, row_number() over (partition by case_number order by created_at, id) - 1 as place
        from work_item where step = 'Task_ExtraOpinion') w
        on w.case_number = e.case_number and e.canonical like '%"workItem":"' || w.id || '"%'
    where e.action = 'proposal.opinionRecalled'
        and e.case_number = proposal_asked_opinion.case_number
        and w.place = proposal_asked_opinion.asked_index);

update proposal_asked_opinion set recalled_at = (
    select max(e.written_at)
    from audit_entry e
    join (
        select id, case_number, row_number() over (partition by case_number order by created_at, id) - 1 as place
        from work_item where step = 'Task_ExtraOpinion') w
        on w.case_number = e.case_number and e.canonical like '%"workItem":"' || w.id || '"%'
    where e.action = 'proposal.opinionRecalled'
        and e.case_number = proposal_asked_opinion.case_number
        and w.place = proposal_asked_opinion.asked_index);

update work_item set state = 'DROPPED', done_by = null, version = version + 1
where step = 'Task_ExtraOpinion' and state = 'DONE' and not exists (
    select 1 from proposal_statement s
    where s.case_number = work_item.case_number and s.step = 'Task_ExtraOpinion' and s.person = work_item.done_by);
