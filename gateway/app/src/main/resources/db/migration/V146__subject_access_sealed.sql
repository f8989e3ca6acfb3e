-- What people wrote about a request is sealed under the key of the record it was made about, where it has one.
ALTER TABLE subject_access
    ALTER COLUMN authority DROP NOT NULL,
    ADD COLUMN authority_sealed bytea,
    ADD COLUMN harm_why_sealed bytea,
    ADD COLUMN refused_why_sealed bytea,
    DROP CONSTRAINT harm_whole,
    DROP CONSTRAINT made_or_refused,
    ADD CONSTRAINT authority_once CHECK ((authority IS NULL) <> (authority_sealed IS NULL)),
    ADD CONSTRAINT harm_whole CHECK ((harm IS NULL) = (harm_by IS NULL)
        AND (harm IS NULL) = (harm_why IS NULL AND harm_why_sealed IS NULL)),
    ADD CONSTRAINT refused_whole CHECK ((refused_at IS NULL) = (refused_why IS NULL AND refused_why_sealed IS NULL)),
    ADD CONSTRAINT made_or_refused CHECK (made_at IS NULL OR refused_at IS NULL);
