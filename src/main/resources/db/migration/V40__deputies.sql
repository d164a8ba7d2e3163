-- Beside the person in whose name something was done: the deputy who did it, where there was one.
alter table case_file add column initiator_deputy bigint references account;
alter table work_item add column done_deputy bigint;
alter table case_circulation add column circulated_deputy bigint references account;
alter table document_version add column added_deputy bigint references account;
alter table document_sighting add column deputy_id bigint references account;
alter table decision_statement add column deputy bigint references account;
alter table decision_condition add column set_deputy bigint references account;
alter table decision_condition add column met_deputy bigint references account;
alter table decision_asked_opinion add column asked_deputy bigint references account;
alter table decision_asked_opinion add column recalled_deputy bigint references account;
alter table decision_dispatch add column recorded_deputy bigint references account;
