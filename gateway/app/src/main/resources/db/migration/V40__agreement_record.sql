-- What people learnt about agreement after a referral came, and how. `referral` is the version it made.
CREATE TABLE agreement_record (
    referral    uuid        PRIMARY KEY REFERENCES referral,
    submission  uuid        NOT NULL REFERENCES submission,
    statement   int         NOT NULL CHECK (statement >= 0),
    word        text        NOT NULL CHECK (word IN ('WITHDRAWN', 'CONFIRMED')),
    how         text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX agreement_record_submission ON agreement_record (submission, recorded_at);
