-- A letter of a review is an exchange of its relationship; letters from before have none.
alter table dormancy_letter add column exchange_id bigint references exchange (id);
