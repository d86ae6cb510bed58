-- SPDX-FileCopyrightText: 2026 The Recentre authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A coach's own lines about a person: never part of the person's file, an export or a report.
CREATE TABLE practice (
  person TEXT NOT NULL PRIMARY KEY REFERENCES people ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  notes TEXT NOT NULL,
  appointment TEXT CHECK (appointment <> ''),
  hour TEXT CHECK (hour GLOB '{*}')
) STRICT, WITHOUT ROWID;
-- Erasures that were begun: whoever is here is in no table, but perhaps still in a copy.
CREATE TABLE erasures (
  person TEXT NOT NULL PRIMARY KEY CHECK (person <> '')
) STRICT, WITHOUT ROWID;
-- Whose the automatic copies are, and whether the last of them has everything.
ALTER TABLE meta ADD COLUMN workbook TEXT NOT NULL DEFAULT '';
ALTER TABLE meta ADD COLUMN copied INTEGER NOT NULL DEFAULT 0 CHECK (copied IN (0, 1));
