-- The first pages of a list by due date are read in the order of this index, without sorting all of a person's work.
create index work_item_due on work_item (state, due_at, id, candidate_group, assignee);
