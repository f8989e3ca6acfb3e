-- Somebody has said something else about agreement: `referral` is the version it made. What was shared before is asked
-- about again, and once more while something is on its way.
CREATE TABLE agreement_change (
    referral   uuid        PRIMARY KEY REFERENCES referral,
    submission uuid        NOT NULL REFERENCES submission,
    look_at    timestamptz NOT NULL,
    asked_at   timestamptz
);
CREATE INDEX agreement_change_open ON agreement_change (look_at) WHERE asked_at IS NULL;

-- What the rules said of each delivery after that, and how far its recall has come. No content.
CREATE TABLE recall (
    release      uuid        PRIMARY KEY REFERENCES release_ticket,
    id           uuid        NOT NULL UNIQUE,
    change       uuid        NOT NULL REFERENCES agreement_change,
    state        text        NOT NULL CHECK (state IN ('STANDS', 'IN_DOUBT', 'RECALLED')),
    verdict      json        NOT NULL,
    asked_at     timestamptz NOT NULL,
    settled_by   text,
    answer_by    date,
    announced_at timestamptz,
    sealed       bytea,
    sha256       text,
    again        int         NOT NULL DEFAULT 0,
    sent_at      timestamptz,
    chase_on     date,
    answered_at  timestamptz,
    answer       text        CHECK (answer IN ('DELETED', 'KEPT')),
    basis        text,
    CONSTRAINT asked CHECK ((state = 'RECALLED') = (answer_by IS NOT NULL AND chase_on IS NOT NULL AND announced_at IS NOT NULL)),
    CONSTRAINT answered CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer = 'KEPT') = (basis IS NOT NULL))
);
CREATE INDEX recall_outstanding ON recall (chase_on) WHERE state = 'RECALLED' AND answered_at IS NULL;
