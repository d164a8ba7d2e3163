-- An entry may correct a relationship that the register has; which one and which version of it was seen then is known, so that
-- nobody confirms over what somebody else changed or merged meanwhile.
alter table relationship_entry add column corrects boolean default false not null;
alter table relationship_entry add column seen_relationship bigint;
alter table relationship_entry add column seen_version bigint;
