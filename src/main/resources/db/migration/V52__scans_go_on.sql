-- Relationships whose review could not be opened, and how a scan comes past them.
alter table dormancy_scan add column not_opened integer default 0 not null;
-- until so many were looked at, each lot opens one review, because a lot before failed
alter table dormancy_scan add column careful_until integer default 0 not null;
-- how often the next lot failed with one review
alter table dormancy_scan add column failed_alone integer default 0 not null;

-- Whether what happens in a case may lead on in the one that it belongs to, which is then locked before it.
alter table case_file add column leads_back boolean default false not null;
