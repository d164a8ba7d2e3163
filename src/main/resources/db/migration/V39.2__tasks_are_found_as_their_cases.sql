update work_item set search_key = (
    select c.search_key from case_file c where c.case_number = work_item.case_number);
