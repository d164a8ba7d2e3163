-- The record of what was tried says what became of each milestone, in the words of whoever did or dropped it.
alter table dormancy_attempt alter column attempt set data type varchar(1000000);
