-- What cases are about in CNY, where they were stored before the list of tasks said it: each would have told at its next save only.
update case_file set amount = (select p.budget from proposal p where p.case_number = case_file.case_number)
where amount is null and exists
    (select 1 from proposal p where p.case_number = case_file.case_number and p.budget is not null);
update case_file set amount = (select a.value_cny from aid_package a where a.case_number = case_file.case_number)
where amount is null and exists
    (select 1 from aid_package a where a.case_number = case_file.case_number
    and a.value_cny > 0 and a.value_cny < 100000000000000000);
update work_item set amount = (select c.amount from case_file c where c.case_number = work_item.case_number)
where amount is null and exists
    (select 1 from case_file c where c.case_number = work_item.case_number and c.amount is not null);
