-- SPDX-FileCopyrightText: 2026 The Recentre authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One statement ends at each line that ends with a semicolon.
CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  openings INTEGER NOT NULL CHECK (openings >= 0)
) STRICT;
INSERT INTO meta VALUES (1, 0);
CREATE TABLE people (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  language TEXT NOT NULL,
  profession TEXT NOT NULL,
  sectors TEXT CHECK (sectors GLOB '[[]*]'),
  place TEXT NOT NULL,
  interests TEXT CHECK (interests GLOB '[[]*]'),
  extra TEXT CHECK (extra GLOB '{*}'),
  file_extra TEXT CHECK (file_extra GLOB '{*}')
) STRICT, WITHOUT ROWID;
CREATE TABLE places (
  person TEXT NOT NULL PRIMARY KEY REFERENCES people ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 7),
  card TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE groups (
  person TEXT NOT NULL REFERENCES people ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (id <> ''),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  platform TEXT NOT NULL,
  url TEXT NOT NULL,
  membership TEXT NOT NULL CHECK (membership IN ('member', 'candidate', 'left')),
  joined TEXT CHECK (joined GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  left_on TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  language TEXT NOT NULL,
  evidence TEXT CHECK (evidence GLOB '[[]*]'),
  extra TEXT CHECK (extra GLOB '{*}'),
  PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE audits (
  person TEXT NOT NULL REFERENCES people ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  id TEXT NOT NULL CHECK (id <> ''),
  position INTEGER NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 10080),
  pleasure_rank INTEGER CHECK (pleasure_rank >= 1),
  surprises TEXT NOT NULL,
  next TEXT CHECK (next GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  extra TEXT CHECK (extra GLOB '{*}'),
  PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE purposes (
  person TEXT NOT NULL REFERENCES people ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  audit TEXT NOT NULL,
  id TEXT NOT NULL CHECK (id NOT IN ('', 'pleasure')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  rank INTEGER CHECK (rank >= 1),
  information INTEGER NOT NULL CHECK (information IN (0, 1)),
  extra TEXT CHECK (extra GLOB '{*}'),
  PRIMARY KEY (person, audit, id),
  FOREIGN KEY (person, audit) REFERENCES audits (person, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE assessments (
  person TEXT NOT NULL REFERENCES people ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  audit TEXT NOT NULL,
  group_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  membership TEXT CHECK (membership IN ('member', 'candidate', 'left')),
  minutes_low INTEGER CHECK (minutes_low BETWEEN 0 AND 10080),
  minutes_high INTEGER CHECK (minutes_high BETWEEN minutes_low AND 10080),
  role TEXT CHECK (role IN ('reader', 'reactor', 'contributor', 'initiator')),
  posts_last_quarter INTEGER CHECK (posts_last_quarter >= 0),
  last_active TEXT CHECK (last_active GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  did TEXT NOT NULL,
  purposes TEXT CHECK (purposes GLOB '[[]*]'),
  people_exchanged INTEGER CHECK (people_exchanged >= 0),
  people_met_online INTEGER CHECK (people_met_online >= 0),
  people_met_in_person INTEGER CHECK (people_met_in_person >= 0),
  did_together INTEGER CHECK (did_together >= 0),
  circles TEXT CHECK (circles GLOB '[[]*]'),
  pleasure REAL CHECK (pleasure BETWEEN 0 AND 10),
  alternative TEXT NOT NULL,
  alternative_minutes_low INTEGER CHECK (alternative_minutes_low BETWEEN 0 AND 10080),
  alternative_minutes_high INTEGER CHECK (alternative_minutes_high BETWEEN alternative_minutes_low AND 10080),
  contribute_minutes_low INTEGER CHECK (contribute_minutes_low BETWEEN 0 AND 10080),
  contribute_minutes_high INTEGER CHECK (contribute_minutes_high BETWEEN contribute_minutes_low AND 10080),
  leaning TEXT CHECK (leaning IN ('keep', 'drop', 'replace', 'contribute', 'join', 'try', 'skip')),
  decision TEXT CHECK (decision GLOB '{*}'),
  outcome TEXT CHECK (outcome GLOB '{*}'),
  unknown TEXT CHECK (unknown GLOB '[[]*]'),
  seen INTEGER NOT NULL CHECK (seen IN (0, 1)),
  imported TEXT CHECK (imported GLOB '{*}'),
  extra TEXT CHECK (extra GLOB '{*}'),
  PRIMARY KEY (person, audit, group_id),
  FOREIGN KEY (person, audit) REFERENCES audits (person, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (person, group_id) REFERENCES groups (person, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
