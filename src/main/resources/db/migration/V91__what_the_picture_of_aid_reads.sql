-- The page on aid adds up and counts all packages: what it reads of each stands in the index, so that no package itself is fetched.
drop index aid_package_state;
create index aid_package_state on aid_package (state, direction, case_number, dated_on, value_cny, unvalued, partners);
drop index aid_package_occasion;
create index aid_package_occasion on aid_package (occasion, dated_on, case_number);
create index aid_kind_sums on aid_kind (case_number, goods_kind, value_cny, unvalued);
