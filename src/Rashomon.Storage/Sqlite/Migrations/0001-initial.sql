-- Bytes that articles were made of, compressed with Brotli, by the SHA-256 of what they are when inflated.
CREATE TABLE raw (
    hash TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Every revision of every report. Rows are added, and but for "latest" never changed. "seq" is the order in which they came.
CREATE TABLE article (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL REFERENCES raw (hash),
    report TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    latest INTEGER NOT NULL CHECK (latest IN (0, 1)),
    title TEXT,
    text TEXT NOT NULL,
    outlet TEXT,
    url TEXT,
    file TEXT,
    published TEXT,
    at INTEGER,        -- seconds since 1970 UTC: publication, noon where only the day is known
    stood INTEGER,     -- the same of its change, else of its publication; the day's end where only the day is known
    language TEXT,
    status TEXT NOT NULL,
    head BLOB NOT NULL, -- the article as JSON without its text, compressed
    model TEXT NOT NULL,
    added_at TEXT NOT NULL,
    UNIQUE (report, revision)
) STRICT;
CREATE INDEX article_hash ON article (hash);
CREATE INDEX article_url ON article (url);
CREATE INDEX article_file ON article (file);
CREATE INDEX article_at ON article (at);

CREATE TABLE annotation (
    article INTEGER NOT NULL REFERENCES article (seq),
    kind TEXT NOT NULL,
    model TEXT NOT NULL,
    value BLOB NOT NULL, -- compressed
    PRIMARY KEY (article, kind, model)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    seq INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (seq),
    id TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    predicate TEXT,
    least REAL,
    greatest REAL,
    unit TEXT,
    counted TEXT
) STRICT;
CREATE INDEX claim_article ON claim (article);

CREATE TABLE quotation (
    seq INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (seq),
    id TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    speaker TEXT
) STRICT;
CREATE INDEX quotation_article ON quotation (article);

-- Persons, bodies and things, and places, that an article names; folded to lower case for looking up.
CREATE TABLE name (
    folded TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('name', 'place')),
    article INTEGER NOT NULL REFERENCES article (seq),
    text TEXT NOT NULL,
    PRIMARY KEY (kind, folded, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_article ON name (article);

CREATE VIRTUAL TABLE article_words USING fts5 (title, text, content = 'article', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE claim_words USING fts5 (text, content = 'claim', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE quotation_words USING fts5 (text, speaker, content = 'quotation', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2');

-- How far each source is read.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position TEXT,
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    fingerprint TEXT
) STRICT;

-- Every record that was ever seen.
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    name TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'duplicate', 'not-an-article', 'other-language', 'failed')),
    article INTEGER REFERENCES article (seq),
    given_id TEXT,
    step TEXT,
    code TEXT,
    reason TEXT,
    seen_at TEXT NOT NULL,
    CHECK (outcome <> 'failed' OR (step IS NOT NULL AND code IS NOT NULL))
) STRICT;
CREATE INDEX ledger_outcome ON ledger (outcome);
CREATE INDEX ledger_source ON ledger (source, outcome);
CREATE INDEX ledger_article ON ledger (article) WHERE article IS NOT NULL;
CREATE INDEX ledger_given ON ledger (given_id) WHERE given_id IS NOT NULL;

-- "story" is what was computed, "shown" what it is with the decisions in force.
CREATE TABLE membership (
    article INTEGER PRIMARY KEY REFERENCES article (seq),
    story TEXT NOT NULL,
    shown TEXT NOT NULL,
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    score REAL NOT NULL,
    reasons TEXT NOT NULL,
    runner_up TEXT,
    runner_score REAL
) STRICT;
CREATE INDEX membership_story ON membership (story);
CREATE INDEX membership_shown ON membership (shown);

CREATE TABLE decision (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    story TEXT,
    other TEXT,
    articles TEXT NOT NULL,
    anchors TEXT NOT NULL,
    subject TEXT,
    value TEXT,
    undone_at TEXT,
    undone_by TEXT,
    undone_reason TEXT
) STRICT;

CREATE TABLE story_event (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    articles TEXT NOT NULL,
    cause TEXT,
    decision TEXT
) STRICT;
CREATE INDEX story_event_source ON story_event (source);
CREATE INDEX story_event_target ON story_event (target);

-- Where the stream of stories stood when it was last built anew.
CREATE TABLE stream (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    article TEXT NOT NULL,
    stories BLOB NOT NULL -- JSON, compressed
) STRICT;

CREATE TABLE account (
    key TEXT PRIMARY KEY,
    story TEXT NOT NULL,
    contested INTEGER NOT NULL CHECK (contested IN (0, 1)),
    json BLOB NOT NULL, -- compressed
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX account_story ON account (story);

CREATE TABLE feed (
    url TEXT PRIMARY KEY,
    title TEXT,
    last_attempt TEXT,
    last_success TEXT,
    due TEXT,
    successes INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    failures_in_row INTEGER NOT NULL,
    last_code TEXT,
    last_error TEXT,
    items INTEGER NOT NULL,
    gaps INTEGER NOT NULL,
    etag TEXT,
    last_modified TEXT,
    last_items TEXT
) STRICT;
