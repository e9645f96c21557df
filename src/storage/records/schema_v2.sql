-- Version 2 of the records: who is going on with a session now, so that a second program is told. Frozen.

CREATE TABLE lease (
  session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  owner   TEXT NOT NULL,
  host    TEXT NOT NULL,
  pid     INTEGER NOT NULL,
  until   TEXT NOT NULL
) STRICT;
