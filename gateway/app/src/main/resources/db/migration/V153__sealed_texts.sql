-- What is written about a record is sealed under the record's key; rows of records without one stay as they are. Beside a
-- sealed version or decision stands what is asked of it in SQL, in the same shape and without anybody's words.
ALTER TABLE referral
    ALTER COLUMN content DROP NOT NULL,
    ADD COLUMN sealed  bytea,
    ADD COLUMN outline json,
    ADD CONSTRAINT kept_once CHECK ((content IS NULL) <> (sealed IS NULL)),
    ADD CONSTRAINT outline_beside CHECK ((sealed IS NULL) = (outline IS NULL));
ALTER TABLE decision
    ALTER COLUMN content DROP NOT NULL,
    ADD COLUMN sealed  bytea,
    ADD COLUMN outline json,
    ADD CONSTRAINT kept_once CHECK ((content IS NULL) <> (sealed IS NULL)),
    ADD CONSTRAINT outline_beside CHECK ((sealed IS NULL) = (outline IS NULL));
ALTER TABLE closing
    ALTER COLUMN content DROP NOT NULL,
    ADD COLUMN sealed bytea,
    ADD CONSTRAINT kept_once CHECK ((content IS NULL) <> (sealed IS NULL));
ALTER TABLE desk_draft
    ALTER COLUMN fields DROP NOT NULL,
    ADD COLUMN sealed bytea,
    ADD CONSTRAINT kept_once CHECK ((fields IS NULL) <> (sealed IS NULL));
ALTER TABLE match_child
    ADD COLUMN sealed bytea,
    ADD CONSTRAINT kept_once CHECK (sealed IS NULL OR coalesce(given, family, date_of_birth::text, nhs_number, upn,
                                                               postcode, address_line) IS NULL);

-- Ciphertext does not compress.
ALTER TABLE referral ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE decision ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE closing  ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE OR REPLACE FUNCTION signs_of(decided uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(SELECT DISTINCT sign->>'code'
                 FROM referral r, json_array_elements(coalesce(r.outline, r.content)->'indicators') AS sign
                 WHERE r.source = decided
                 ORDER BY 1)
$$;

CREATE OR REPLACE FUNCTION topics_of(decided_on uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(SELECT DISTINCT topic[1]
                 FROM referral r,
                      regexp_matches(substring(coalesce(r.outline, r.content)::text FROM '"topics"\s*:\s*\[([^]]*)\]'),
                                     '"(T(?:0[1-9]|1[0-4]))"', 'g') AS topic
                 WHERE r.source = decided_on
                 ORDER BY 1)
$$;

CREATE OR REPLACE FUNCTION is_statutory(decided_on uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1
                   FROM referral r
                   WHERE r.source = decided_on
                     AND coalesce(r.outline, r.content)::text ~ '"kind"\s*:\s*"STATUTORY_NOTICE"')
$$;

CREATE OR REPLACE FUNCTION practise(counted uuid, decided_level text, sent_to text[]) RETURNS void LANGUAGE sql AS $$
    SELECT measure(counted, decided_level);
    UPDATE measured m
    SET voice = EXISTS (
            SELECT 1 FROM referral r
            WHERE r.submission = d.submission
              AND coalesce(r.outline, r.content)::text ~ '"childWishes"\s*:\s*"[^"]'),
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
            WHERE r.submission = d.submission
              AND coalesce(r.outline, r.content)::text ~ '"kind"\s*:\s*"ENCOMPASS_NOTICE"'),
        reason = coalesce(
            substring(coalesce(d.outline, d.content)::text FROM '"reasonCode"\s*:\s*"([A-Z_]+)"'), ''),
        recipients = sent_to
    FROM decision d
    JOIN submission s ON s.id = d.submission
    WHERE m.decision = counted AND d.id = counted
$$;

ALTER TABLE nhs_answer
    ALTER COLUMN body DROP NOT NULL,
    ADD COLUMN sealed bytea,
    ADD CONSTRAINT kept_once CHECK ((body IS NULL) <> (sealed IS NULL));
