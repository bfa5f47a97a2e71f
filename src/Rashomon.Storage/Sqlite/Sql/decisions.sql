-- :add
INSERT INTO decision (id, kind, by, reason, at, story, other, articles, anchors, subject, value)
VALUES ($id, $kind, $by, $reason, $at, $story, $other, $articles, $anchors, $subject, $value);
-- :undo
UPDATE decision SET undone_at = $at, undone_by = $by, undone_reason = $reason WHERE id = $id AND undone_at IS NULL;
-- :list
SELECT id, kind, by, reason, at, story, other, articles, anchors, subject, value, undone_at, undone_by, undone_reason
FROM decision WHERE $undone OR undone_at IS NULL ORDER BY seq;
