-- With what help was needed, and whether it was a notice under the Children Act 1989, sections 85 and 86, as the version
-- says on which was decided. As text, so that no character somebody wrote can stop a decision: quotes in it are escaped.
ALTER TABLE measured
    ADD COLUMN topics    text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN statutory boolean NOT NULL DEFAULT false;

CREATE FUNCTION topics_of(decided_on uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(SELECT DISTINCT topic[1]
                 FROM referral r,
                      regexp_matches(substring(r.content::text FROM '"topics"\s*:\s*\[([^]]*)\]'),
                                     '"(T(?:0[1-9]|1[0-4]))"', 'g') AS topic
                 WHERE r.source = decided_on
                 ORDER BY 1)
$$;

CREATE FUNCTION is_statutory(decided_on uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1
                   FROM referral r
                   WHERE r.source = decided_on AND r.content::text ~ '"kind"\s*:\s*"STATUTORY_NOTICE"')
$$;

CREATE FUNCTION measure_needs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    decided_on uuid := (SELECT d.referral FROM decision d WHERE d.id = NEW.decision);
BEGIN
    NEW.topics := topics_of(decided_on);
    NEW.statutory := is_statutory(decided_on);
    RETURN NEW;
END
$$;
CREATE TRIGGER measured_has_its_needs BEFORE INSERT ON measured FOR EACH ROW EXECUTE FUNCTION measure_needs();

UPDATE measured m
SET topics = topics_of(d.referral), statutory = is_statutory(d.referral)
FROM decision d
WHERE d.id = m.decision;
