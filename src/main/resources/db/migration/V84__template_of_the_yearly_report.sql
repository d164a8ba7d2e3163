-- The yearly report is written from a template of its own.
insert into paper_template (slot, active_version, newest_version, version) values
    ('year-report-zh', 0, 0, 0),
    ('year-report-en', 0, 0, 0);
