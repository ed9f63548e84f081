-- Whether anything is bought, said by the bytes themselves once, when they come: they never change.
alter table edition add column purchases boolean not null
    generated always as (position('"procurement":[{'::bytea in bytes) > 0) stored;
