-- Supervisors of the desk read its reviews from the beginning, those too that were opened before.
insert into case_reader (case_number, principal, ground)
select r.case_number, 'group:SUPERVISOR@' || f.desk, 'DESK'
from dormancy_review r join case_file f on f.case_number = r.case_number
where f.desk is not null;
