-- Every answer of the sharing gate, in the order asked. A release that waited is asked again.
CREATE TABLE sharing_outcome (
    decision  uuid        NOT NULL REFERENCES decision,
    recipient text        NOT NULL COLLATE "C",
    asked     int         NOT NULL CHECK (asked > 0),
    outcome   text        NOT NULL CHECK (outcome IN ('RELEASED', 'WITHHELD', 'HELD')),
    rule_id   text        NOT NULL,
    verdict   json        NOT NULL,
    asked_at  timestamptz NOT NULL,
    PRIMARY KEY (decision, recipient, asked)
);

-- Enough of a release to make it again and to notice a difference. No content.
CREATE TABLE release_ticket (
    id        uuid        PRIMARY KEY,
    decision  uuid        NOT NULL REFERENCES decision,
    recipient text        NOT NULL COLLATE "C",
    tag       bytea       NOT NULL,
    state     text        NOT NULL CHECK (state IN ('GRANTED', 'WITHDRAWN', 'STOPPED')),
    UNIQUE (decision, recipient)
);

-- The sealed bytes, the same over every retry, and how far they got.
CREATE TABLE delivery (
    release      uuid        PRIMARY KEY REFERENCES release_ticket,
    recipient    text        NOT NULL,
    sealed       bytea       NOT NULL,
    sha256       text        NOT NULL,
    sealed_at    timestamptz NOT NULL,
    sent_at      timestamptz,
    confirmed_at timestamptz,
    overdue_at   timestamptz
);
ALTER TABLE delivery ALTER COLUMN sealed SET STORAGE EXTERNAL;
CREATE INDEX delivery_unconfirmed ON delivery (sent_at)
    WHERE sent_at IS NOT NULL AND confirmed_at IS NULL AND overdue_at IS NULL;
