-- Answers after the answer, to NHS senders: what a person decided, waiting to be taken by the sender's own endpoint.
CREATE TABLE nhs_answer (
    id         uuid        PRIMARY KEY,
    decision   uuid        NOT NULL,
    submission uuid        NOT NULL REFERENCES submission,
    service    text        NOT NULL,
    envelope   json        NOT NULL,
    body       bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    next_at    timestamptz NOT NULL,
    attempts   int         NOT NULL DEFAULT 0,
    told_at    timestamptz,
    ended      text,
    ended_at   timestamptz,
    CONSTRAINT ended_whole CHECK ((ended IS NULL) = (ended_at IS NULL))
);
CREATE INDEX nhs_answer_due ON nhs_answer (next_at) WHERE ended IS NULL;
CREATE INDEX nhs_answer_submission ON nhs_answer (submission);
