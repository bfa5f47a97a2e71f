-- :twin
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at
FROM article a LEFT JOIN membership m ON m.article = a.seq
WHERE a.hash = $hash AND a.outlet IS $outlet AND a.url IS $url ORDER BY a.seq LIMIT 1;
-- :has
SELECT count(*) FROM article WHERE id = $id;
-- :latest
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at
FROM article a LEFT JOIN membership m ON m.article = a.seq
WHERE a.report = $report ORDER BY a.revision DESC LIMIT 1;
-- :revisions
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at
FROM article a LEFT JOIN membership m ON m.article = a.seq
WHERE a.report = $report ORDER BY a.revision;
-- :get
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at
FROM article a LEFT JOIN membership m ON m.article = a.seq
WHERE a.id = $id;
-- :find
WITH found (seq) AS (
    SELECT seq FROM article WHERE id >= $reference AND id < $reference || '~'
    UNION SELECT article FROM ledger WHERE given_id = $reference AND article IS NOT NULL
    UNION SELECT seq FROM article WHERE url = $reference
    UNION SELECT seq FROM article WHERE file = $reference
    UNION SELECT article FROM ledger WHERE name = $reference AND article IS NOT NULL AND $deep
    UNION SELECT seq FROM article WHERE file LIKE '%/' || $reference AND $deep
)
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at
FROM found f JOIN article a ON a.seq = f.seq LEFT JOIN membership m ON m.article = a.seq
ORDER BY a.latest DESC, a.seq LIMIT 20;
-- :read
SELECT text, head FROM article WHERE id = $id;
-- :bytes
SELECT bytes FROM raw WHERE hash = $hash;
-- :add_raw
INSERT INTO raw (hash, size, bytes) VALUES ($hash, $size, $bytes) ON CONFLICT (hash) DO NOTHING;
-- :has_raw
SELECT count(*) FROM raw WHERE hash = $hash;
-- :supersede
UPDATE article SET latest = 0 WHERE report = $report AND latest = 1;
-- :add
INSERT INTO article (id, hash, report, revision, latest, title, text, outlet, url, file, published, at, stood, language, status, head, model, added_at)
VALUES ($id, $hash, $report, 1 + coalesce((SELECT max(revision) FROM article WHERE report = $report), 0), 1, $title, $text, $outlet, $url, $file, $published, $at, $stood, $language, $status, $head, $model, $added_at)
RETURNING seq;
-- :add_words
INSERT INTO article_words (rowid, title, text) VALUES ($seq, $title, $text);
-- :add_claim
INSERT INTO claim (article, id, start, end, text, predicate, least, greatest, unit, counted)
VALUES ($article, $id, $start, $end, $text, $predicate, $least, $greatest, $unit, $counted)
RETURNING seq;
-- :add_claim_words
INSERT INTO claim_words (rowid, text) VALUES ($seq, $text);
-- :add_quotation
INSERT INTO quotation (article, id, start, end, text, kind, speaker) VALUES ($article, $id, $start, $end, $text, $kind, $speaker) RETURNING seq;
-- :add_quotation_words
INSERT INTO quotation_words (rowid, text, speaker) VALUES ($seq, $text, $speaker);
-- :add_name
INSERT INTO name (folded, kind, article, text) VALUES ($folded, $kind, $article, $text) ON CONFLICT DO NOTHING;
-- :annotate
INSERT INTO annotation (article, kind, model, value) SELECT seq, $kind, $model, $value FROM article WHERE id = $id
ON CONFLICT (article, kind, model) DO UPDATE SET value = excluded.value;
-- :annotation
SELECT n.value FROM annotation n JOIN article a ON a.seq = n.article WHERE a.id = $id AND n.kind = $kind AND n.model = $model;
-- :annotations
SELECT a.seq, a.id, n.value FROM article a JOIN annotation n ON n.article = a.seq
WHERE a.seq > $behind AND a.revision = 1 AND n.kind = $kind AND n.model = (SELECT max(model) FROM annotation o WHERE o.article = a.seq AND o.kind = $kind)
ORDER BY a.seq LIMIT 500;
-- :without_story
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at
FROM article a LEFT JOIN membership m ON m.article = a.seq
WHERE m.article IS NULL ORDER BY a.seq;
-- :given_ids
SELECT DISTINCT l.given_id FROM ledger l JOIN article a ON a.seq = l.article WHERE a.id = $id AND l.given_id IS NOT NULL ORDER BY l.seq;
