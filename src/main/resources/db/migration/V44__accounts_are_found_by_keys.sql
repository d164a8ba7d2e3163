-- By what an account is found: its username and its name, also in pinyin. V44.1 makes the keys.
alter table account add column search_key varchar(2000) default '' not null;
