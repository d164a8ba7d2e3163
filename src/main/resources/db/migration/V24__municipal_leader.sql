-- Whoever decides the large matters is the municipal leader (市领导), not a director.
update account_role set role_name = 'MUNICIPAL_LEADER' where role_name = 'DIRECTOR';
