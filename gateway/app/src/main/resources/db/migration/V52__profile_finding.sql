-- NHS messages that profile validation has yet to look at, and what it found in those it has seen.
CREATE TABLE profile_due (
    submission uuid        PRIMARY KEY REFERENCES submission,
    due_at     timestamptz NOT NULL,
    attempts   int         NOT NULL DEFAULT 0
);
CREATE INDEX profile_due_next ON profile_due (due_at);
CREATE TABLE profile_finding (
    submission uuid        PRIMARY KEY REFERENCES submission,
    referral   uuid        NOT NULL,
    outcome    text        NOT NULL,
    problems   json        NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX profile_finding_referral ON profile_finding (referral, at);
