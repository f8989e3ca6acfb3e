-- What was sent, exactly as it was sent. Originals are not compressed: intake would pay for it on every message.
CREATE TABLE submission (
    id           uuid        PRIMARY KEY,
    reference    text        NOT NULL COLLATE "C",
    channel      text        NOT NULL,
    sender       text        NOT NULL COLLATE "C",
    received_at  timestamptz NOT NULL,
    request_key  text        NOT NULL,
    content_type text        NOT NULL,
    envelope     json        NOT NULL,
    sha256       bytea       NOT NULL,
    original     bytea       NOT NULL
);
ALTER TABLE submission ALTER COLUMN original SET STORAGE EXTERNAL;
CREATE INDEX submission_reference ON submission (reference);

-- Every request key a sender has used, and what became of it: a kept submission, or an answer that is due again.
CREATE TABLE request (
    sender      text NOT NULL COLLATE "C",
    key         text NOT NULL COLLATE "C",
    message_key text COLLATE "C",
    submission  uuid,
    status      int,
    answer      bytea,
    PRIMARY KEY (sender, key),
    CONSTRAINT kept_or_refused CHECK ((submission IS NULL) <> (status IS NULL)),
    CONSTRAINT refused_with_answer CHECK ((status IS NULL) = (answer IS NULL))
);
CREATE UNIQUE INDEX request_message ON request (sender, message_key) WHERE message_key IS NOT NULL;

-- NHS service requests by the id we gave them, so that they can be read, updated and cancelled.
CREATE TABLE service_request (
    id                uuid        PRIMARY KEY,
    submission        uuid        NOT NULL,
    newest            uuid        NOT NULL,
    sender            text        NOT NULL,
    nhs_number_digest bytea,
    status            text        NOT NULL,
    last_updated      timestamptz NOT NULL
);
CREATE INDEX service_request_patient ON service_request (nhs_number_digest) WHERE nhs_number_digest IS NOT NULL;
