-- What somebody said was wrong in a record: corrected in `version`, or not believed, and then the objection stays with the record.
-- The words of both are sealed under the record's key, where it has one.
CREATE TABLE rectification (
    id          uuid        PRIMARY KEY,
    submission  uuid        NOT NULL REFERENCES submission,
    field       text        NOT NULL,
    version     uuid        REFERENCES referral,
    content     text,
    sealed      bytea,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT kept_once CHECK ((content IS NULL) <> (sealed IS NULL))
);
CREATE INDEX rectification_submission ON rectification (submission, recorded_at);
