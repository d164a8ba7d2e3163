-- Why a signed relationship ended and which paper says so; since when the tier holds that it was converted to, and by which paper.
alter table relationship add column ended_because varchar(2000);
alter table relationship add column ended_proof varchar(1000);
alter table relationship add column tier_since varchar(10);
alter table relationship add column tier_proof varchar(1000);
