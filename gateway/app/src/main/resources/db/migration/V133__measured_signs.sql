-- Which signs a decided referral showed, so that a cluster can be counted without anybody being named.
ALTER TABLE measured ADD COLUMN signs text[] NOT NULL DEFAULT '{}';

CREATE FUNCTION signs_of(decided uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(SELECT DISTINCT sign->>'code'
                 FROM referral r, json_array_elements(r.content->'indicators') AS sign
                 WHERE r.source = decided
                 ORDER BY 1)
$$;

CREATE FUNCTION measure_signs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.signs := signs_of((SELECT d.referral FROM decision d WHERE d.id = NEW.decision));
    RETURN NEW;
END
$$;
CREATE TRIGGER measured_has_its_signs BEFORE INSERT ON measured FOR EACH ROW EXECUTE FUNCTION measure_signs();

UPDATE measured m SET signs = signs_of(d.referral) FROM decision d WHERE d.id = m.decision;
