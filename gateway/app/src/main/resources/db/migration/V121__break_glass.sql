-- Records that somebody opened who does not work in their area: for how long, and what was thought of it afterwards.
CREATE TABLE break_glass (
    id          uuid        PRIMARY KEY,
    submission  uuid        NOT NULL REFERENCES submission,
    work_item   uuid        NOT NULL REFERENCES work_item,
    area        text        NOT NULL COLLATE "C",
    opened_by   text        NOT NULL,
    reason      text        NOT NULL,
    explanation text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    looks       int         NOT NULL DEFAULT 0,
    finding     text        CHECK (finding IN ('JUSTIFIED', 'NOT_JUSTIFIED')),
    note        text,
    reviewed_by text,
    reviewed_at timestamptz,
    CONSTRAINT reviewed_whole CHECK ((finding IS NULL) = (reviewed_at IS NULL) AND (finding IS NULL) = (reviewed_by IS NULL)),
    CONSTRAINT reviewed_by_another CHECK (reviewed_by <> opened_by)
);
CREATE INDEX break_glass_area ON break_glass (area, opened_at);
