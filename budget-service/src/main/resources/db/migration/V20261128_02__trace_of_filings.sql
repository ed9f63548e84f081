-- The trace of the request that handed a document in, for what follows from its reading; null where there was none, and of what came before.
alter table filing add column traceparent text;
