-- A child may have a level of need of its own, as declared and as decided; before this each had the family's. As text,
-- because what people write may hold characters that jsonb refuses; the patterns are met only as fields, for within what
-- somebody wrote their quotation marks would be escaped.
UPDATE referral
SET content = regexp_replace(content::text, '("nhsNumberVerified":(?:true|false)),', '\1,"declaredLevel":null,', 'g')::json
WHERE content::text LIKE '%"nhsNumberVerified":%';
UPDATE decision
SET content = regexp_replace(content::text, '\}\s*$', ',"childLevels":{}}')::json;
UPDATE closing
SET content = regexp_replace(content::text, '\}\s*$', ',"childLevels":{}}')::json;
