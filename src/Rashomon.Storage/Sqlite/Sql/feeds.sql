-- :get
SELECT url, title, last_attempt, last_success, due, successes, failures, failures_in_row, last_code, last_error, items, gaps, etag, last_modified, last_items FROM feed WHERE url = $url;
-- :list
SELECT url, title, last_attempt, last_success, due, successes, failures, failures_in_row, last_code, last_error, items, gaps, etag, last_modified, last_items FROM feed ORDER BY url;
-- :save
INSERT INTO feed (url, title, last_attempt, last_success, due, successes, failures, failures_in_row, last_code, last_error, items, gaps, etag, last_modified, last_items)
VALUES ($url, $title, $last_attempt, $last_success, $due, $successes, $failures, $failures_in_row, $last_code, $last_error, $items, $gaps, $etag, $last_modified, $last_items)
ON CONFLICT (url) DO UPDATE SET title = excluded.title, last_attempt = excluded.last_attempt, last_success = excluded.last_success, due = excluded.due, successes = excluded.successes,
    failures = excluded.failures, failures_in_row = excluded.failures_in_row, last_code = excluded.last_code, last_error = excluded.last_error, items = excluded.items, gaps = excluded.gaps,
    etag = excluded.etag, last_modified = excluded.last_modified, last_items = excluded.last_items;
