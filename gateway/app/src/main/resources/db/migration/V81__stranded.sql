-- Steps that never began because their message was lost, and how often they were announced again.
CREATE TABLE stranded (
    stage        text        NOT NULL COLLATE "C",
    id           uuid        NOT NULL,
    announced_at timestamptz NOT NULL,
    times        int         NOT NULL,
    PRIMARY KEY (stage, id)
);

-- Rows come in the order of time, so a few bytes a page tell which pages a day is on; nothing to keep for each row.
CREATE INDEX submission_received ON submission USING brin (received_at) WITH (autosummarize = on);
CREATE INDEX decision_decided    ON decision   USING brin (decided_at)  WITH (autosummarize = on);
