-- What people told referrers beside the decision, by a template. Of a reply the gateway sends, what became of it.
CREATE TABLE reply (
    id          uuid        PRIMARY KEY,
    decision    uuid        NOT NULL REFERENCES decision,
    template    text        NOT NULL,
    says        text        NOT NULL,
    way         text        NOT NULL,
    said_by     text        NOT NULL,
    said_at     timestamptz NOT NULL,
    handed_over boolean
);
CREATE INDEX reply_decision ON reply (decision, said_at);
