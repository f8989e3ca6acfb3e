-- Public forms being filled in, under the digest of a token that only the browser has.
CREATE TABLE form_draft (
    token      bytea       PRIMARY KEY CHECK (octet_length(token) = 32),
    answers    json        NOT NULL,
    reference  text,
    touched_at timestamptz NOT NULL
);
CREATE INDEX form_draft_touched ON form_draft (touched_at);
