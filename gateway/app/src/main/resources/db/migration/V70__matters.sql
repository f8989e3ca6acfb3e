-- A decision also says what the case was found to be about that has rules of its own; before this nobody could say it.
-- As text, because a rationale may hold characters that jsonb refuses.
UPDATE decision
SET content = regexp_replace(content::text, '\}\s*$', ',"matters":[]}')::json;
