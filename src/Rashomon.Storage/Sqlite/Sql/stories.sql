-- :assign
INSERT INTO membership (article, story, shown, is_new, score, reasons, runner_up, runner_score)
SELECT seq, $story, $story, $is_new, $score, $reasons, $runner_up, $runner_score FROM article WHERE id = $id
ON CONFLICT (article) DO UPDATE SET story = excluded.story, shown = excluded.shown, is_new = excluded.is_new, score = excluded.score, reasons = excluded.reasons, runner_up = excluded.runner_up, runner_score = excluded.runner_score;
-- :move
-- A report's revisions go with it.
UPDATE membership SET story = $to, shown = $to
WHERE article IN (SELECT r.seq FROM article a JOIN article r ON r.report = a.report WHERE a.id IN (SELECT value FROM json_each($articles)));
-- :reset_shown
UPDATE membership SET shown = story WHERE shown <> story;
-- :show
UPDATE membership SET shown = $to
WHERE article IN (SELECT r.seq FROM article a JOIN article r ON r.report = a.report WHERE a.id IN (SELECT value FROM json_each($articles)));
-- :show_merged
UPDATE membership SET shown = $to WHERE shown = $from;
-- :story_of_most
SELECT m.shown FROM membership m JOIN article a ON a.seq = m.article WHERE a.id IN (SELECT value FROM json_each($articles))
GROUP BY m.shown ORDER BY count(*) DESC, m.shown LIMIT 1;
-- :keep_stream
INSERT INTO stream (id, article, stories) VALUES (1, $article, $stories) ON CONFLICT (id) DO UPDATE SET article = excluded.article, stories = excluded.stories;
-- :stream
SELECT article, stories FROM stream WHERE id = 1;
-- :event
INSERT INTO story_event (at, kind, source, target, articles, cause, decision) VALUES ($at, $kind, $source, $target, $articles, $cause, $decision);
-- :events
SELECT at, kind, source, target, articles, cause, decision FROM story_event WHERE source = $story OR target = $story ORDER BY seq;
-- :of
SELECT a.id, m.story, m.shown, m.is_new, m.score, m.reasons, m.runner_up, m.runner_score
FROM membership m JOIN article a ON a.seq = m.article WHERE a.id = $id;
-- :articles
SELECT a.id, a.hash, a.report, a.revision, a.latest, a.title, a.outlet, a.url, a.file, a.published, a.stood, a.language, a.status, m.shown, a.added_at
FROM membership m JOIN article a ON a.seq = m.article WHERE m.shown = $story
ORDER BY a.at IS NULL, a.at, a.seq;
-- :ids_like
SELECT DISTINCT shown FROM membership WHERE shown >= $reference AND shown < $reference || '~' LIMIT 2;
-- :merged_into
SELECT target FROM story_event WHERE source = $story AND kind = 'merge' ORDER BY seq DESC LIMIT 1;
-- :list
WITH fitting (shown) AS MATERIALIZED (
    SELECT m.shown FROM membership m JOIN article a ON a.seq = m.article
    WHERE ($story IS NULL OR m.shown = $story)
    GROUP BY m.shown
    HAVING count(DISTINCT a.report) >= $least
        AND ($from IS NULL OR max(a.at) >= $from)
        AND ($to IS NULL OR min(a.at) <= $to)
        AND ($place IS NULL OR max(a.seq IN (SELECT article FROM name WHERE kind = 'place' AND folded = $place)))
        AND ($name IS NULL OR max(a.seq IN (SELECT article FROM name WHERE kind = 'name' AND (folded = $name OR instr(' ' || folded || ' ', ' ' || $name || ' ') > 0))))
    ORDER BY max(a.at) IS NULL, max(a.at) DESC, m.shown
    LIMIT $most
)
SELECT f.shown,
    coalesce((SELECT h.title FROM membership n JOIN article h ON h.seq = n.article WHERE n.shown = f.shown AND h.title IS NOT NULL ORDER BY h.at IS NULL, h.at, h.seq LIMIT 1), ''),
    count(DISTINCT a.report), count(DISTINCT coalesce(a.outlet, a.id)), min(a.at), max(a.at)
FROM fitting f JOIN membership m ON m.shown = f.shown JOIN article a ON a.seq = m.article
GROUP BY f.shown
ORDER BY max(a.at) IS NULL, max(a.at) DESC, f.shown;
-- :grouping
SELECT m.shown, a.id, l.given_id, a.file, a.url
FROM membership m JOIN article a ON a.seq = m.article LEFT JOIN ledger l ON l.article = a.seq
ORDER BY m.shown, coalesce(l.seq, a.seq);
