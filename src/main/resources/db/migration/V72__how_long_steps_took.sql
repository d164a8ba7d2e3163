-- How long the same step took in cases before: read from the index alone.
create index work_item_of_step on work_item (state, process, step, done_at, created_at);
