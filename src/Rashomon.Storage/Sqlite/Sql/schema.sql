-- :begin
BEGIN IMMEDIATE;
-- :commit
COMMIT;
-- :rollback
ROLLBACK;
-- :has_migrations
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'migration';
-- :is_empty
SELECT count(*) FROM sqlite_schema;
-- :create_migrations
CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;
-- :migrations
SELECT number, name, hash FROM migration ORDER BY number;
-- :add_migration
INSERT INTO migration (number, name, hash, applied_at) VALUES ($number, $name, $hash, $at);
-- :info
SELECT
    (SELECT max(number) FROM migration),
    (SELECT count(*) FROM article),
    (SELECT count(*) FROM article WHERE revision = 1),
    (SELECT count(DISTINCT shown) FROM membership),
    (SELECT count(*) FROM claim),
    (SELECT count(*) FROM quotation),
    (SELECT count(*) FROM account),
    (SELECT count(*) FROM decision WHERE undone_at IS NULL),
    (SELECT count(*) FROM feed),
    (SELECT coalesce(sum(size), 0) FROM raw),
    (SELECT coalesce(sum(length(bytes)), 0) FROM raw),
    (SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()),
    sqlite_version();
-- :merge_words
INSERT INTO article_words (article_words) VALUES ('optimize');
-- :merge_claim_words
INSERT INTO claim_words (claim_words) VALUES ('optimize');
-- :merge_quotation_words
INSERT INTO quotation_words (quotation_words) VALUES ('optimize');
-- :vacuum
VACUUM;
-- :checkpoint
PRAGMA wal_checkpoint(TRUNCATE);
-- :analyze
PRAGMA optimize;
