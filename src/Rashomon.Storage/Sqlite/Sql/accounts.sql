-- :get
SELECT key, story, contested, json FROM account WHERE key = $key;
-- :keep
INSERT INTO account (key, story, contested, json, made_at) VALUES ($key, $story, $contested, $json, $at) ON CONFLICT (key) DO NOTHING;
