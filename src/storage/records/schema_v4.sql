-- Version 4 of the records: answers to dilemmas. Frozen.

-- What somebody answered to a dilemma of a scenario: in a visit, or in none. `number` tells what came first, since clocks are set back.
-- An answer that is not given yet is a draft, written over at every change; one that is given stays, and the next one stands beside
-- it. `payload` is the answer as JSON, with the trainee's own words in it.
CREATE TABLE dilemma_answer (
  number           INTEGER PRIMARY KEY,
  profile          TEXT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
  session          TEXT REFERENCES session (id) ON DELETE CASCADE,
  scenario         TEXT NOT NULL,
  scenario_version INTEGER NOT NULL,
  dilemma          TEXT NOT NULL,
  at               TEXT NOT NULL,
  offset_minutes   INTEGER NOT NULL,
  given            INTEGER NOT NULL CHECK (given IN (0, 1)),
  payload          TEXT NOT NULL,
  payload_version  INTEGER NOT NULL
) STRICT;

CREATE INDEX dilemma_answer_by_profile ON dilemma_answer (profile, scenario);
CREATE INDEX dilemma_answer_by_session ON dilemma_answer (session);
