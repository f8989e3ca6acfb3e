-- An address also says which area or council the sender takes it to lie in; before this none could say it. The pattern
-- is met only as a field: within what somebody wrote, its quotation marks would be escaped.
UPDATE referral
SET content = regexp_replace(content::text, '("restricted":(?:true|false))\}', '\1,"statedArea":null}', 'g')::json
WHERE content::text LIKE '%"restricted":%';
