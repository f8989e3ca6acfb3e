-- A child also says what its records hold of ethnicity, religion and surgery; before this none could say it. As text, because
-- what people write may hold characters that jsonb refuses; the pattern is met only as a field, for within what somebody
-- wrote its quotation marks would be escaped.
UPDATE referral
SET content = regexp_replace(
        content::text,
        '("nhsNumberVerified":(?:true|false)),',
        '\1,"background":{"ethnicity":null,"religion":null,"generalPractice":null},',
        'g')::json
WHERE content::text LIKE '%"nhsNumberVerified":%' AND content::text NOT LIKE '%"background":{"ethnicity":%';
