-- An override has a last day. Those from before hold for as long as one may: four weeks from the day they were given on.
-- As text, as in V131: nothing else in a decision is read or written anew.
UPDATE decision
SET content = regexp_replace(
    content::text,
    '\}\s*$',
    ',"overrideUntil":'
        || CASE WHEN content::text LIKE '%"override":null,%' THEN 'null'
                ELSE '"' || ((decided_at AT TIME ZONE 'Europe/London')::date + 28) || '"' END
        || '}')::json;
UPDATE closing
SET content = regexp_replace(
    content::text,
    '\}\s*$',
    ',"overrideUntil":'
        || CASE WHEN content::text LIKE '%"override":null,%' THEN 'null'
                ELSE '"' || ((proposed_at AT TIME ZONE 'Europe/London')::date + 28) || '"' END
        || '}')::json;
