-- :add_source
INSERT INTO source (key, name, position, done, fingerprint) VALUES ($key, $name, NULL, 0, NULL) ON CONFLICT (key) DO NOTHING;
-- :place
INSERT INTO source (key, name, position, done, fingerprint) VALUES ($key, $name, $position, $done, $fingerprint)
ON CONFLICT (key) DO UPDATE SET name = excluded.name, position = excluded.position, done = excluded.done, fingerprint = excluded.fingerprint;
-- :position
SELECT key, name, position, done, fingerprint FROM source WHERE key = $key;
-- :sources
SELECT key, name, position, done, fingerprint FROM source ORDER BY key;
-- :record
INSERT INTO ledger (source, name, outcome, article, given_id, step, code, reason, seen_at)
SELECT s.id, $name, $outcome, (SELECT seq FROM article WHERE id = $article), $given_id, $step, $code, $reason, $seen_at FROM source s WHERE s.key = $source;
-- :totals
SELECT outcome, count(*) FROM ledger GROUP BY outcome;
-- :totals_of
SELECT l.outcome, count(*) FROM ledger l JOIN source s ON s.id = l.source WHERE s.key = $source GROUP BY l.outcome;
-- :failures
SELECT s.key, l.name, l.outcome, a.id, l.given_id, l.step, l.code, l.reason
FROM ledger l JOIN source s ON s.id = l.source LEFT JOIN article a ON a.seq = l.article
WHERE l.outcome = 'failed' ORDER BY l.seq DESC LIMIT $most;
