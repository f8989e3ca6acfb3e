-- What triage found now holds where the children may be taken; what it found before this holds none.
UPDATE placed
SET content = (content::jsonb || '{"routes": []}'::jsonb)::json
WHERE content->'routes' IS NULL;
