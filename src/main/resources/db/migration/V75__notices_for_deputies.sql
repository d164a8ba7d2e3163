-- In whose name somebody was told of a task: a deputy hears of those of whom they stand in for.
alter table notice add column for_account bigint references account;
