-- What is counted beside times and levels: whether the child was heard, to whom it went, whether it came back soon, why it
-- was returned, and whether the referrer was told.
ALTER TABLE measured
    ADD COLUMN voice      boolean NOT NULL DEFAULT false,
    ADD COLUMN back_soon  boolean NOT NULL DEFAULT false,
    ADD COLUMN encompass  boolean NOT NULL DEFAULT false,
    ADD COLUMN reason     text    NOT NULL DEFAULT '',
    ADD COLUMN recipients text[]  NOT NULL DEFAULT '{}';

ALTER TABLE feedback ADD COLUMN handed_over boolean;

-- As text, for the reasons given with the function before: quotes in what people wrote are escaped and do not match.
CREATE FUNCTION practise(counted uuid, decided_level text, sent_to text[]) RETURNS void LANGUAGE sql AS $$
    SELECT measure(counted, decided_level);
    UPDATE measured m
    SET voice = EXISTS (
            SELECT 1 FROM referral r
            WHERE r.submission = d.submission AND r.content::text ~ '"childWishes"\s*:\s*"[^"]'),
        back_soon = EXISTS (
            SELECT 1
            FROM match_proposal p
            JOIN submission before ON before.id = CASE WHEN p.one = s.id THEN p.other ELSE p.one END
            WHERE (p.one = s.id OR p.other = s.id)
              AND (p.state = 'CONFIRMED' OR (p.state = 'PROPOSED' AND p.strength = 'LIKELY'))
              AND before.received_at < s.received_at
              AND before.received_at >= s.received_at - interval '3 months'),
        encompass = EXISTS (
            SELECT 1 FROM referral r
            WHERE r.submission = d.submission AND r.content::text ~ '"kind"\s*:\s*"ENCOMPASS_NOTICE"'),
        reason = coalesce(substring(d.content::text FROM '"reasonCode"\s*:\s*"([A-Z_]+)"'), ''),
        recipients = sent_to
    FROM decision d
    JOIN submission s ON s.id = d.submission
    WHERE m.decision = counted AND d.id = counted
$$;

SELECT practise(decision, level, '{}') FROM measured;
