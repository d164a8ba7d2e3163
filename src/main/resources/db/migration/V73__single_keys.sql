-- Whether single keys are shortcuts for somebody: who dictates or presses keys by mistake switches them off.
alter table account add column single_keys boolean default true not null;
