-- By which way somebody wants to hear of which kind; without a row the kind's usual way.
create table notice_choice (
    account_id bigint not null references account,
    kind varchar(60) not null,
    delivery varchar(10) not null,
    version bigint not null,
    primary key (account_id, kind)
);

-- What the administrator decided for everybody; a row without a way leaves it to each person again.
create table notice_rule (
    kind varchar(60) primary key,
    delivery varchar(10),
    version bigint not null
);

-- Where somebody's mail goes, and when it waits.
create table notice_mailbox (
    account_id bigint primary key references account,
    address varchar(200) not null,
    quiet varchar(10) not null,
    quiet_from time,
    quiet_until time,
    version bigint not null
);
