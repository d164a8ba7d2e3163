-- A relationship or a city that turned out to be another one: it stays on record and says into which it was merged.
alter table relationship add column merged_into bigint references relationship (id);
alter table partner_city add column merged_into bigint references partner_city (id);
