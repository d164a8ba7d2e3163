-- A city that a list entered goes off the lists of the register when that list is taken back and nothing else is known of it. Its row
-- stays: whoever enters the city again finds it, and it comes back.
alter table partner_city add column entered_by_list boolean default false not null;
alter table partner_city add column off_lists boolean default false not null;
