-- :articles
WITH hit (seq, fit) AS MATERIALIZED (
    SELECT w.rowid, bm25(article_words, 4.0, 1.0) FROM article_words w WHERE article_words MATCH $match
)
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at, a.seq
FROM hit JOIN article a ON a.seq = hit.seq LEFT JOIN membership m ON m.article = a.seq
WHERE ($revisions OR a.latest = 1)
    AND ($from IS NULL OR a.at >= $from) AND ($to IS NULL OR a.at <= $to)
    AND ($outlet IS NULL OR a.outlet LIKE '%' || $outlet || '%' ESCAPE '\')
    AND ($story IS NULL OR m.shown = $story)
    AND ($place IS NULL OR EXISTS (SELECT 1 FROM name n WHERE n.kind = 'place' AND n.folded = $place AND n.article = a.seq))
    AND ($name IS NULL OR EXISTS (SELECT 1 FROM name n WHERE n.kind = 'name' AND n.article = a.seq AND instr(' ' || n.folded || ' ', ' ' || $name || ' ') > 0))
ORDER BY hit.fit, a.seq DESC LIMIT $most;
-- :article_snippet
SELECT snippet(article_words, -1, char(2), char(3), ' … ', 24) FROM article_words WHERE article_words MATCH $match AND rowid = $seq;
-- :claims
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at,
    highlight(claim_words, 0, char(2), char(3)), c.id, c.start, c.end, NULL
FROM claim_words JOIN claim c ON c.seq = claim_words.rowid JOIN article a ON a.seq = c.article LEFT JOIN membership m ON m.article = a.seq
WHERE claim_words MATCH $match AND ($revisions OR a.latest = 1)
    AND ($from IS NULL OR a.at >= $from) AND ($to IS NULL OR a.at <= $to)
    AND ($outlet IS NULL OR a.outlet LIKE '%' || $outlet || '%' ESCAPE '\')
    AND ($story IS NULL OR m.shown = $story)
    AND ($place IS NULL OR EXISTS (SELECT 1 FROM name n WHERE n.kind = 'place' AND n.folded = $place AND n.article = a.seq))
    AND ($name IS NULL OR EXISTS (SELECT 1 FROM name n WHERE n.kind = 'name' AND n.article = a.seq AND instr(' ' || n.folded || ' ', ' ' || $name || ' ') > 0))
ORDER BY claim_words.rowid DESC LIMIT $most;
-- :quotations
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at,
    highlight(quotation_words, 0, char(2), char(3)), q.id, q.start, q.end, q.speaker
FROM quotation_words JOIN quotation q ON q.seq = quotation_words.rowid JOIN article a ON a.seq = q.article LEFT JOIN membership m ON m.article = a.seq
WHERE quotation_words MATCH $match AND ($revisions OR a.latest = 1)
    AND ($from IS NULL OR a.at >= $from) AND ($to IS NULL OR a.at <= $to)
    AND ($outlet IS NULL OR a.outlet LIKE '%' || $outlet || '%' ESCAPE '\')
    AND ($story IS NULL OR m.shown = $story)
    AND ($place IS NULL OR EXISTS (SELECT 1 FROM name n WHERE n.kind = 'place' AND n.folded = $place AND n.article = a.seq))
    AND ($name IS NULL OR EXISTS (SELECT 1 FROM name n WHERE n.kind = 'name' AND n.article = a.seq AND instr(' ' || n.folded || ' ', ' ' || $name || ' ') > 0))
ORDER BY quotation_words.rowid DESC LIMIT $most;
