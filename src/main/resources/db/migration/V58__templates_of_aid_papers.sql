-- Papers of aid packages are written from templates of their own.
insert into paper_template (slot, active_version, newest_version, version) values
    ('packing-list-zh', 0, 0, 0),
    ('packing-list-en', 0, 0, 0),
    ('gift-certificate-zh', 0, 0, 0),
    ('gift-certificate-en', 0, 0, 0),
    ('handover-certificate-zh', 0, 0, 0),
    ('handover-certificate-en', 0, 0, 0),
    ('import-list-zh', 0, 0, 0),
    ('import-list-en', 0, 0, 0),
    ('allocation-list-zh', 0, 0, 0),
    ('allocation-list-en', 0, 0, 0),
    ('letter-of-thanks-zh', 0, 0, 0),
    ('letter-of-thanks-en', 0, 0, 0);
