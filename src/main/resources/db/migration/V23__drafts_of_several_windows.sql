-- Each window keeps a draft of its own beside the others, whose place has a longer name; and a text that is longer than
-- its field is kept as well.
alter table form_draft alter column form set data type varchar(200);
alter table form_draft alter column content set data type varchar(1000000);
