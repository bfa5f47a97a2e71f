-- :file
PRAGMA integrity_check(20);
-- :keys
SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 20;
-- :article_words
INSERT INTO article_words (article_words, rank) VALUES ('integrity-check', 1);
-- :claim_words
INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1);
-- :quotation_words
INSERT INTO quotation_words (quotation_words, rank) VALUES ('integrity-check', 1);
-- :raw
SELECT hash, size, bytes FROM raw WHERE hash > $behind ORDER BY hash LIMIT 200;
-- :raw_unused
SELECT hash FROM raw WHERE hash NOT IN (SELECT hash FROM article) LIMIT 20;
-- :latest
SELECT report FROM article GROUP BY report HAVING sum(latest) <> 1 OR max(CASE WHEN latest THEN revision END) <> max(revision) OR count(*) <> max(revision) LIMIT 20;
-- :articles_without_record
SELECT a.id FROM article a WHERE (SELECT count(*) FROM ledger l WHERE l.article = a.seq AND l.outcome IN ('kept', 'other-language', 'failed')) <> 1 LIMIT 20;
-- :records_without_article
SELECT l.name FROM ledger l WHERE l.article IS NULL AND l.outcome IN ('kept', 'duplicate', 'other-language') LIMIT 20;
-- :kept_without_story
SELECT a.id FROM ledger l JOIN article a ON a.seq = l.article WHERE l.outcome = 'kept' AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.article = a.seq) LIMIT 20;
-- :reports_in_two_stories
SELECT a.report FROM membership m JOIN article a ON a.seq = m.article GROUP BY a.report HAVING count(DISTINCT m.story) > 1 OR count(DISTINCT m.shown) > 1 LIMIT 20;
-- :claims_off
SELECT c.id FROM claim c JOIN article a ON a.seq = c.article WHERE c.start < 0 OR c.end < c.start LIMIT 20;
