-- Days that are waited for: when one comes, a person gets work. One of a kind for each referral.
CREATE TABLE watch (
    submission uuid        NOT NULL REFERENCES submission,
    kind       text        NOT NULL,
    area       text        NOT NULL COLLATE "C",
    due_on     date        NOT NULL,
    done_at    timestamptz,
    PRIMARY KEY (submission, kind)
);
CREATE INDEX watch_due ON watch (due_on) WHERE done_at IS NULL;
