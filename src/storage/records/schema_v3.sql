-- Version 3 of the records: drills. The tables that version 1 foresaw for them were never written by any program; these take their
-- place. Frozen.

DROP TABLE drill_review;
DROP TABLE drill_item;

-- A drill that was begun: the mix of a day, one skill or a repair (`what`, as JSON). `seed` holds the bits of an unsigned number.
-- Only those of kind `self` enter progress.
CREATE TABLE drill_run (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  profile        TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  kind           TEXT NOT NULL CHECK (kind IN ('self', 'lesson', 'preview', 'test')),
  what           TEXT NOT NULL,
  engine_version TEXT NOT NULL,
  seed           INTEGER NOT NULL,
  language       TEXT NOT NULL,
  started_at     TEXT NOT NULL,
  offset_minutes INTEGER NOT NULL,
  ended_at       TEXT
) STRICT;

CREATE INDEX drill_run_by_profile ON drill_run (profile);

-- The items of a drill, in order, with how much is told after each.
CREATE TABLE drill_item (
  run      TEXT NOT NULL REFERENCES drill_run (id) ON DELETE CASCADE,
  seq      INTEGER NOT NULL CHECK (seq >= 1),
  core     TEXT NOT NULL,
  feedback TEXT NOT NULL,
  PRIMARY KEY (run, seq)
) STRICT, WITHOUT ROWID;

-- Every answer ever given to an item. `number` tells what came first, since clocks are set back. `verdict` is `unsure` until the
-- trainee has judged (`own`); `rating` is 1 to 4, `was` and `taken_for` are two things that were mixed up, `thought` is what the
-- trainee thought before they were told.
CREATE TABLE drill_review (
  number          INTEGER PRIMARY KEY,
  run             TEXT NOT NULL,
  seq             INTEGER NOT NULL,
  at              TEXT NOT NULL,
  offset_minutes  INTEGER NOT NULL,
  payload         TEXT NOT NULL,
  payload_version INTEGER NOT NULL,
  verdict         TEXT NOT NULL CHECK (verdict IN ('right', 'partly', 'wrong', 'unsure')),
  own             INTEGER NOT NULL,
  thought         INTEGER,
  was             TEXT,
  taken_for       TEXT,
  rating          INTEGER CHECK (rating BETWEEN 1 AND 4),
  millis          INTEGER,
  UNIQUE (run, seq),
  FOREIGN KEY (run, seq) REFERENCES drill_item (run, seq) ON DELETE CASCADE
) STRICT;
