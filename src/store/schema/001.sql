-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema version 1 of a Kokemus journal. Fields and scales: docs/file-format.md.
-- `row` numbers are local to this file and mean nothing outside it; identity is the UUID in `id`.
-- Texts of closed vocabularies are checked here too, so that no program can store what ours cannot read.

CREATE TABLE change_set (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    device TEXT NOT NULL,
    clock INTEGER NOT NULL,          -- hybrid logical clock: milliseconds * 65536 + counter, never goes back
    what TEXT NOT NULL,              -- add, edit, trash, restore, import, undo, brand ...
    detail TEXT NOT NULL DEFAULT '',
    undoes INTEGER REFERENCES change_set (row) ON DELETE SET NULL
) STRICT;
CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change_row (
    change_set INTEGER NOT NULL REFERENCES change_set (row) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,            -- the record's id
    before TEXT,                     -- JSON of the fields that changed; NULL: the record did not exist
    after TEXT,                      -- JSON of the fields that changed; NULL: deleted, or (before NULL too) created
    PRIMARY KEY (change_set, kind, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_record ON change_row (record, change_set);

CREATE TABLE brand (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,        -- NFC, case-folded, spaces collapsed
    sector TEXT,
    tie TEXT CHECK (tie IN ('none', 'client', 'former', 'competitor', 'gift', 'person')),
    person_name INTEGER CHECK (person_name IN (0, 1)),
    hidden INTEGER CHECK (hidden IN (0, 1)),
    merged_into TEXT REFERENCES brand (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    extra TEXT
) STRICT;
CREATE INDEX brand_merged_into ON brand (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE brand_alias (
    key TEXT PRIMARY KEY,
    brand INTEGER NOT NULL REFERENCES brand (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX brand_alias_brand ON brand_alias (brand, position);

CREATE TABLE venue (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    key TEXT NOT NULL,               -- brand id or '', a line feed, the folded name
    brand TEXT REFERENCES brand (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    address TEXT,
    city TEXT,
    lat REAL CHECK (lat BETWEEN -90 AND 90),
    lon REAL CHECK (lon BETWEEN -180 AND 180),
    hidden INTEGER CHECK (hidden IN (0, 1)),
    extra TEXT,
    UNIQUE (key)
) STRICT;
CREATE INDEX venue_brand ON venue (brand);

-- The user's own words, and changes to built-in ones. `id` is the word's id: 'arrival', 'own_kahvittelu'.
CREATE TABLE touchpoint (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT,
    hidden INTEGER CHECK (hidden IN (0, 1)),
    merged_into TEXT,
    extra TEXT
) STRICT;

CREATE TABLE emotion (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT,
    valence REAL CHECK (valence BETWEEN -1 AND 1),
    arousal REAL CHECK (arousal BETWEEN -1 AND 1),
    cluster TEXT CHECK (cluster IN ('advocacy', 'recommendation', 'attention', 'destroying', 'none')),
    hidden INTEGER CHECK (hidden IN (0, 1)),
    extra TEXT
) STRICT;

CREATE TABLE aspect (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT,
    belongs_to TEXT CHECK (belongs_to IN ('contact', 'place')),
    hidden INTEGER CHECK (hidden IN (0, 1)),
    extra TEXT
) STRICT;

-- A case (tapaus): encounters that are one story.
CREATE TABLE story (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    opened_on TEXT,
    closed_on TEXT,
    refs TEXT,                       -- JSON array of texts
    brands TEXT,                     -- JSON array of brand names
    note TEXT,
    extra TEXT
) STRICT;
CREATE INDEX story_title ON story (title);

CREATE TABLE encounter (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('inbox', 'complete')),
    trashed_at TEXT,
    occurred_on TEXT CHECK (occurred_on LIKE '____-__-__'),
    occurred_at INTEGER CHECK (occurred_at BETWEEN 0 AND 1439),
    utc_offset INTEGER CHECK (utc_offset BETWEEN -1440 AND 1440),
    zone TEXT,
    precision TEXT CHECK (precision IN ('minute', 'day', 'month', 'season', 'year', 'at_latest', 'unknown')),
    recorded_at TEXT NOT NULL,
    story TEXT REFERENCES story (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    sector TEXT,
    venue TEXT REFERENCES venue (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    channel TEXT CHECK (channel IN ('on_site', 'web', 'app', 'phone', 'chat', 'email', 'delivery', 'social', 'event', 'other')),
    touchpoint TEXT,
    expectation INTEGER CHECK (expectation BETWEEN 1 AND 7),
    expectation_timing TEXT CHECK (expectation_timing IN ('before', 'after')),
    outcome INTEGER CHECK (outcome BETWEEN 1 AND 7),
    uplift INTEGER CHECK (uplift BETWEEN -3 AND 3),
    compared INTEGER CHECK (compared BETWEEN -3 AND 3),
    ease INTEGER CHECK (ease BETWEEN 1 AND 7),
    price_expected INTEGER CHECK (price_expected >= 0),
    price_actual INTEGER CHECK (price_actual >= 0),
    lost_purchase INTEGER CHECK (lost_purchase >= 0),
    currency TEXT NOT NULL DEFAULT 'EUR' CHECK (length(currency) = 3),
    severity INTEGER CHECK (severity BETWEEN 0 AND 4),
    recovery TEXT CHECK (recovery IN ('worse', 'none', 'partial', 'full', 'beyond')),
    noticed_by TEXT CHECK (noticed_by IN ('them', 'me', 'nobody')),
    waiting_minutes INTEGER CHECK (waiting_minutes >= 0),
    spent_minutes INTEGER CHECK (spent_minutes >= 0),
    contacts INTEGER CHECK (contacts >= 0),
    feeling_before_recovery INTEGER CHECK (feeling_before_recovery BETWEEN -3 AND 3),
    feeling_after_recovery INTEGER CHECK (feeling_after_recovery BETWEEN -3 AND 3),
    ability INTEGER CHECK (ability BETWEEN 1 AND 7),
    willingness INTEGER CHECK (willingness BETWEEN 1 AND 7),
    surprise INTEGER CHECK (surprise BETWEEN 0 AND 2),
    valence INTEGER CHECK (valence BETWEEN -4 AND 4),
    arousal INTEGER CHECK (arousal BETWEEN -4 AND 4),
    would_return TEXT CHECK (would_return IN ('no', 'maybe', 'yes')),
    would_recommend INTEGER CHECK (would_recommend BETWEEN 0 AND 10),
    did_return INTEGER CHECK (did_return IN (0, 1)),
    told_others INTEGER CHECK (told_others IN (0, 1)),
    thanked INTEGER CHECK (thanked IN (0, 1)),
    feedback_given INTEGER CHECK (feedback_given IN (0, 1)),
    feedback_answer TEXT,
    why_logged TEXT CHECK (why_logged IN ('routine', 'notable')),
    provenance TEXT CHECK (provenance IN ('own', 'witnessed', 'heard', 'read')),
    counts_in_score INTEGER NOT NULL DEFAULT 1 CHECK (counts_in_score IN (0, 1)),
    confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
    title TEXT,
    note TEXT,
    private_note TEXT,
    lesson TEXT,
    extra TEXT,
    -- derived, recomputed by `check --full`
    score REAL,                      -- NULL whenever it does not count
    indexed INTEGER NOT NULL DEFAULT 0,  -- version of the search index its words were written with
    CHECK (occurred_on IS NOT NULL OR precision IS 'unknown')
) STRICT;
-- newest first: a missing date sorts last, a missing time after the times of its day
CREATE INDEX encounter_newest ON encounter (ifnull(occurred_on, ''), ifnull(occurred_at, -1), recorded_at, id);
CREATE INDEX encounter_score ON encounter (score) WHERE score IS NOT NULL;
CREATE INDEX encounter_recorded ON encounter (recorded_at);
CREATE INDEX encounter_story ON encounter (story) WHERE story IS NOT NULL;
CREATE INDEX encounter_venue ON encounter (venue) WHERE venue IS NOT NULL;
CREATE INDEX encounter_trashed ON encounter (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX encounter_inbox ON encounter (row) WHERE status = 'inbox';

CREATE TABLE party (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    brand TEXT REFERENCES brand (id) DEFERRABLE INITIALLY DEFERRED,
    sector TEXT,
    role TEXT NOT NULL CHECK (role IN ('provider', 'retailer', 'manufacturer', 'carrier', 'subcontractor', 'platform', 'other')),
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    outcome INTEGER CHECK (outcome BETWEEN 1 AND 7),
    PRIMARY KEY (encounter, position),
    CHECK (brand IS NOT NULL OR sector IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_brand ON party (brand);

CREATE TABLE feeling (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    emotion TEXT NOT NULL,
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 1 AND 5),
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX feeling_emotion ON feeling (emotion);

CREATE TABLE promise (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT,
    due_on TEXT,
    settled_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'partly', 'broken', 'none')),
    brand TEXT,                      -- brand id
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_due ON promise (due_on) WHERE state = 'open';

CREATE TABLE reaction (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reaction TEXT NOT NULL CHECK (reaction IN ('shrug', 'denial', 'passed_on', 'no_answer', 'apologised', 'promised', 'explained', 'fixed', 'compensated')),
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    aspect TEXT NOT NULL,
    answer INTEGER NOT NULL CHECK (answer IN (0, 1)),
    PRIMARY KEY (encounter, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    aspect TEXT NOT NULL,
    rating INTEGER NOT NULL CHECK (rating BETWEEN -2 AND 2),
    PRIMARY KEY (encounter, aspect)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    role TEXT,
    exact INTEGER CHECK (exact IN (0, 1)),
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE viewpoint (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    whose TEXT,
    text TEXT NOT NULL,
    basis TEXT CHECK (basis IN ('observed', 'told', 'document', 'opinion', 'guess')),
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    touchpoint TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value BETWEEN -3 AND 3),
    note TEXT,
    brand TEXT,                      -- brand id; NULL: counts for every party
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE later_feeling (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    asked_on TEXT,
    feelings TEXT,                   -- JSON array of {emotion, intensity}
    uplift INTEGER CHECK (uplift BETWEEN -3 AND 3),
    note TEXT,
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_tag ON tag (tag);

CREATE TABLE attachment (
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    type TEXT,
    caption TEXT,
    PRIMARY KEY (encounter, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- The bytes of attachments, once each, kept until nothing (history included) names them any more.
CREATE TABLE attachment_data (
    sha256 TEXT PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE source (
    encounter INTEGER PRIMARY KEY REFERENCES encounter (row) ON DELETE CASCADE,
    app TEXT,
    native_id TEXT,
    imported_at TEXT,
    raw TEXT
) STRICT;
CREATE INDEX source_native ON source (app, native_id) WHERE native_id IS NOT NULL;

CREATE TABLE signal (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    "on" TEXT,
    text TEXT NOT NULL,
    theme TEXT,
    brand TEXT,                      -- brand id
    extra TEXT
) STRICT;

CREATE TABLE follow_up (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    kind_of TEXT,                    -- thanks, feedback, remains
    encounter TEXT,                  -- encounter id
    due TEXT,
    draft TEXT,
    sent_on TEXT,
    answered_on TEXT,
    answer TEXT,
    extra TEXT
) STRICT;
CREATE INDEX follow_up_encounter ON follow_up (encounter);

CREATE TABLE template (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    touchpoint TEXT,
    fields TEXT,                     -- JSON object of encounter fields
    extra TEXT
) STRICT;

CREATE TABLE saved_filter (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    filter TEXT,                     -- JSON object
    extra TEXT
) STRICT;

-- Names of people that publishing replaces by roles.
CREATE TABLE person_name (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    role TEXT,
    extra TEXT
) STRICT;

-- Blog drafts and what was published where. The unfinished form lives here too (shape 'form').
CREATE TABLE draft (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    title TEXT,
    shape TEXT,
    language TEXT,
    text TEXT,
    encounters TEXT,                 -- JSON array of ids
    choices TEXT,                    -- JSON object
    saved_at TEXT,
    extra TEXT
) STRICT;

CREATE TABLE published (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    revision TEXT NOT NULL DEFAULT '',
    "on" TEXT,
    place TEXT,
    title TEXT,
    text TEXT,
    encounters TEXT,                 -- JSON array of ids
    extra TEXT
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- derived
-- One row per encounter that counts and party with a share above 0. Written with the encounter.
CREATE TABLE score (
    brand TEXT NOT NULL,             -- brand id after merges; '' when only the sector is known
    day INTEGER NOT NULL,            -- days since 1970 of occurred_on, else of the day it was recorded
    encounter INTEGER NOT NULL REFERENCES encounter (row) ON DELETE CASCADE,
    position INTEGER NOT NULL,       -- of the party
    score REAL NOT NULL,
    weight REAL NOT NULL CHECK (weight > 0),
    outcome REAL,
    emotion REAL,
    disconfirmation REAL,
    ease REAL,
    promise REAL,
    uplift REAL,
    recovery REAL,
    PRIMARY KEY (brand, day, encounter, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX score_encounter ON score (encounter);

-- Sums per brand and series ('score' or a component), valid while the brand is not in brand_dirty.
CREATE TABLE brand_sum (
    brand TEXT NOT NULL,
    series TEXT NOT NULL,
    n INTEGER NOT NULL,
    weight REAL NOT NULL,
    mean REAL NOT NULL,
    ssw REAL NOT NULL,
    df REAL NOT NULL,
    last_day INTEGER NOT NULL,
    PRIMARY KEY (brand, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE brand_dirty (
    brand TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Words as written, and their base forms and compound parts. rowid = encounter.row.
CREATE VIRTUAL TABLE search USING fts5 (words, base, tokenize = 'unicode61 remove_diacritics 0');
