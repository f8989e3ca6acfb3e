-- How recipients go on with what they were sent, in their own signed words: roles and codes, nobody's name.
CREATE TABLE case_progress (
    id          uuid        PRIMARY KEY,
    release     uuid        NOT NULL REFERENCES release_ticket,
    step        text        NOT NULL CHECK (step IN ('ALLOCATED', 'CLOSED')),
    role        text,
    leads       boolean     NOT NULL DEFAULT false,
    ending      text,
    said_at     timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT whole CHECK ((step = 'ALLOCATED') = (role IS NOT NULL) AND (step = 'CLOSED') = (ending IS NOT NULL))
);
CREATE INDEX case_progress_release ON case_progress (release);
