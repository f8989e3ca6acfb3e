-- A referral also says where a child is accommodated; before this none could say it. As text, because a referral may
-- hold characters that jsonb refuses.
UPDATE referral
SET content = regexp_replace(content::text, '\}\s*$', ',"establishment":null}')::json;
