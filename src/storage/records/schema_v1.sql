-- Version 1 of the records. Frozen: a later change is a next file.
-- Times are RFC 3339 in UTC, ids of profiles and sessions are ULIDs. What came first is told by `number` and `seq`, never by
-- a time, since clocks are set back.

CREATE TABLE profile (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  pseudonym  TEXT,
  created_at TEXT NOT NULL
) STRICT;

-- The scenario as it was when it was played, stored once for all its sessions.
CREATE TABLE content (
  hash     TEXT NOT NULL PRIMARY KEY,
  scenario TEXT NOT NULL,
  version  INTEGER NOT NULL,
  files    BLOB NOT NULL
) STRICT;

-- `seed` holds the bits of an unsigned number. `parent` and `parent_seq` tell of which session this is a branch, after which
-- input. A session that was closed early has an end and no ending.
CREATE TABLE session (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  profile        TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  kind           TEXT NOT NULL CHECK (kind IN ('self', 'lesson', 'preview', 'test')),
  content        TEXT NOT NULL REFERENCES content (hash),
  engine_version TEXT NOT NULL,
  seed           INTEGER NOT NULL,
  language       TEXT NOT NULL,
  role           TEXT NOT NULL,
  parent         TEXT REFERENCES session (id) ON DELETE SET NULL,
  parent_seq     INTEGER,
  started_at     TEXT NOT NULL,
  offset_minutes INTEGER NOT NULL,
  ended_at       TEXT,
  ending         TEXT
) STRICT;

CREATE INDEX session_by_profile ON session (profile);
CREATE INDEX session_by_content ON session (content);
CREATE INDEX session_by_parent ON session (parent);

CREATE TABLE input (
  session         TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  seq             INTEGER NOT NULL CHECK (seq >= 1),
  at              TEXT NOT NULL,
  payload         TEXT NOT NULL,
  payload_version INTEGER NOT NULL,
  PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- `seq` is that of the input that the event followed from; 0 for the opening.
CREATE TABLE event (
  session         TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  seq             INTEGER NOT NULL CHECK (seq >= 0),
  position        INTEGER NOT NULL CHECK (position >= 0),
  at              TEXT NOT NULL,
  payload         TEXT NOT NULL,
  payload_version INTEGER NOT NULL,
  PRIMARY KEY (session, seq, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  number  INTEGER PRIMARY KEY,
  profile TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  session TEXT REFERENCES session (id) ON DELETE CASCADE,
  at      TEXT NOT NULL,
  text    TEXT NOT NULL
) STRICT;

CREATE INDEX note_by_session ON note (session);

-- What a trainee thinks of their own work: `about` is the id of a family, principle or row of the rubric.
CREATE TABLE self_rating (
  number  INTEGER PRIMARY KEY,
  profile TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  session TEXT REFERENCES session (id) ON DELETE CASCADE,
  about   TEXT NOT NULL,
  rating  INTEGER NOT NULL,
  at      TEXT NOT NULL
) STRICT;

CREATE INDEX self_rating_by_session ON self_rating (session);

-- Where a drill item stands for one profile: when it is due again, and what the scheduler remembers, as JSON.
CREATE TABLE drill_item (
  profile       TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  item          TEXT NOT NULL,
  family        TEXT NOT NULL,
  due_at        TEXT NOT NULL,
  state         TEXT NOT NULL,
  state_version INTEGER NOT NULL,
  PRIMARY KEY (profile, item)
) STRICT, WITHOUT ROWID;

-- Every answer ever given to a drill item.
CREATE TABLE drill_review (
  number  INTEGER PRIMARY KEY,
  profile TEXT NOT NULL,
  item    TEXT NOT NULL,
  at      TEXT NOT NULL,
  answer  TEXT NOT NULL,
  rating  INTEGER NOT NULL,
  FOREIGN KEY (profile, item) REFERENCES drill_item (profile, item) ON DELETE CASCADE
) STRICT;

CREATE INDEX drill_review_by_item ON drill_review (profile, item);
