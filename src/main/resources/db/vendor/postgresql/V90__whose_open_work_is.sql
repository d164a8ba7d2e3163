-- Whose an open work item is, in one column: who holds it, or the group that may take it. And a due date that everything
-- has, so that the list's order is that of an index.
alter table work_item
    add column claimant varchar(110) generated always as (
        case when state = 'OPEN' then
            case when assignee is not null then 'A:' || cast(assignee as varchar)
                when candidate_group is not null then 'G:' || candidate_group end
        end) stored,
    add column due_order timestamp(6) with time zone generated always as (
        coalesce(due_at, timestamp with time zone '9999-12-31 00:00:00+00')) stored;
drop index work_item_due;
drop index work_item_assignee;
drop index work_item_group;
create index work_item_order on work_item (state, due_order, id, claimant);
create index work_item_claimant on work_item (claimant, due_order, id) where claimant is not null;
