-- That a submission was read, and what that led to.
CREATE TABLE normalised (
    submission uuid        PRIMARY KEY REFERENCES submission,
    outcome    text        NOT NULL,
    at         timestamptz NOT NULL
);

-- The canonical referral in all its versions. `submission` is the first thing sent about it and names the referral;
-- `source` is the submission, or the act of a person, that made this version.
CREATE TABLE referral (
    source     uuid        PRIMARY KEY,
    submission uuid        NOT NULL REFERENCES submission,
    version    int         NOT NULL CHECK (version > 0),
    as_of      timestamptz NOT NULL,
    made_by    text        NOT NULL,
    content    json        NOT NULL,
    UNIQUE (submission, version)
);
