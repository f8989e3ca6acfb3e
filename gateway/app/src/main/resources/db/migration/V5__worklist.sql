-- What triage found before a person looked, for each version that was triaged.
CREATE TABLE placed (
    source     uuid        PRIMARY KEY REFERENCES referral,
    submission uuid        NOT NULL REFERENCES submission,
    content    json        NOT NULL,
    placed_at  timestamptz NOT NULL
);
CREATE INDEX placed_submission ON placed (submission, placed_at);

-- Sorts as declared: most urgent first.
CREATE TYPE urgency AS ENUM ('RED', 'AMBER', 'GREEN', 'BLUE');

-- Everything that waits for a person. `origin` says what made the item, so that a repeat makes no second one.
CREATE TABLE work_item (
    id               uuid        PRIMARY KEY,
    origin           text        NOT NULL COLLATE "C" UNIQUE,
    kind             text        NOT NULL,
    area             text        NOT NULL COLLATE "C",
    submission       uuid        NOT NULL REFERENCES submission,
    subject          text,
    urgency          urgency     NOT NULL,
    created_at       timestamptz NOT NULL,
    due_at           timestamptz NOT NULL,
    problems         json        NOT NULL,
    claimed_by       text,
    lease            uuid        UNIQUE,
    lease_expires_at timestamptz,
    done_at          timestamptz,
    CONSTRAINT lease_is_whole CHECK ((lease IS NULL) = (lease_expires_at IS NULL))
);
CREATE INDEX work_item_open ON work_item (urgency, due_at, created_at) WHERE done_at IS NULL;
CREATE INDEX work_item_submission ON work_item (submission);

-- What people decided. `referral` is the version they decided on.
CREATE TABLE decision (
    id         uuid        PRIMARY KEY,
    work_item  uuid        NOT NULL UNIQUE REFERENCES work_item,
    submission uuid        NOT NULL REFERENCES submission,
    referral   uuid        REFERENCES referral,
    outcome    text        NOT NULL,
    decided_by text        NOT NULL,
    decided_at timestamptz NOT NULL,
    content    json        NOT NULL
);
CREATE INDEX decision_submission ON decision (submission, decided_at);

-- What the referrer may see of a decision.
CREATE TABLE feedback (
    origin     text        PRIMARY KEY,
    submission uuid        NOT NULL REFERENCES submission,
    status     text        NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX feedback_submission ON feedback (submission, at);
