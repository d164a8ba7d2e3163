-- Closed because this portal is no demonstration, not by an administrator: opens again with the demonstration.
alter table account add column closed_by_switch boolean default false not null;
-- Counts what ends the sessions of an account: another password, closing it.
alter table account add column session_version bigint default 0 not null;
