-- Version 5 of the records: what was begun of an item of a drill. Frozen.

-- What somebody put together or wrote of an item and has not given yet, written over at every change and gone with the answer; at
-- most one of each drill. `payload` is an answer as JSON, perhaps with parts missing.
CREATE TABLE drill_draft (
  run             TEXT NOT NULL PRIMARY KEY REFERENCES drill_run (id) ON DELETE CASCADE,
  seq             INTEGER NOT NULL CHECK (seq >= 1),
  payload         TEXT NOT NULL,
  payload_version INTEGER NOT NULL
) STRICT;
