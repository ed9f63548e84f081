create table notice (
    id       uuid   primary key,
    text     text   not null,
    sequence bigint not null
);

-- What the follower made of the events: the newest state of each subject, and every application in order.
create table board (
    subject  text   primary key,
    text     text   not null,
    epoch    bigint not null,
    sequence bigint not null
);
create table application (
    position bigint generated always as identity primary key,
    subject  text   not null,
    epoch    bigint not null,
    sequence bigint not null
);
