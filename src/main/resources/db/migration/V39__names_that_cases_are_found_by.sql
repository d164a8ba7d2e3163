-- By what a case is found beside its numbers and its title: all names of its city, each in a line. V39.1 makes the keys
-- of it, V39.2 hands them to the tasks.
alter table case_file add column also_named varchar(1000) default '' not null;
update case_file set also_named = coalesce((
    select substring(string_agg(n.name, chr(10)), 1, 1000) from city_name n where n.city_id = coalesce(
        (select r.city_id from relationship r join proposal p on p.relationship_id = r.id
            where p.case_number = case_file.case_number),
        (select r.city_id from relationship r join planned_item i on i.relationship_id = r.id
            where i.case_number = case_file.case_number),
        (select min(c.id) from partner_city c join proposal p on p.country = c.country
            and (p.partner_name_zh = c.name_zh or p.partner_name_en = c.name_en)
            where p.case_number = case_file.case_number))), '');
