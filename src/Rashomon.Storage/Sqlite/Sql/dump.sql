-- :raw
SELECT hash, size FROM raw ORDER BY hash;
-- :article
SELECT id, hash, report, revision, latest, title, text, outlet, url, file, published, at, stood, language, status, hex(head), model FROM article ORDER BY seq;
-- :annotation
SELECT a.id, n.kind, n.model, hex(n.value) FROM annotation n JOIN article a ON a.seq = n.article ORDER BY n.article, n.kind, n.model;
-- :claim
SELECT a.id, c.id, c.start, c.end, c.text, c.predicate, c.least, c.greatest, c.unit, c.counted FROM claim c JOIN article a ON a.seq = c.article ORDER BY c.seq;
-- :quotation
SELECT a.id, q.id, q.start, q.end, q.text, q.kind, q.speaker FROM quotation q JOIN article a ON a.seq = q.article ORDER BY q.seq;
-- :name
SELECT a.id, n.kind, n.folded, n.text FROM name n JOIN article a ON a.seq = n.article ORDER BY n.article, n.kind, n.folded;
-- :source
SELECT key, name, position, done, fingerprint FROM source ORDER BY key;
-- :ledger
SELECT s.key, l.name, l.outcome, a.id, l.given_id, l.step, l.code, l.reason FROM ledger l JOIN source s ON s.id = l.source LEFT JOIN article a ON a.seq = l.article ORDER BY l.seq;
-- :membership
SELECT a.id, m.story, m.shown, m.is_new, m.score, m.reasons, m.runner_up, m.runner_score FROM membership m JOIN article a ON a.seq = m.article ORDER BY m.article;
-- :stream
SELECT article, hex(stories) FROM stream;
-- :story_event
SELECT kind, source, target, articles, cause, decision FROM story_event ORDER BY seq;
-- :decision
SELECT id, kind, by, reason, story, other, articles, anchors, subject, value, undone_by, undone_reason FROM decision ORDER BY seq;
