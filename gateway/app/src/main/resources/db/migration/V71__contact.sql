-- Which children contacts were about, by a digest that tells nothing and finds the same child again.
CREATE TABLE contact (
    submission  uuid        NOT NULL REFERENCES submission,
    child       bytea       NOT NULL,
    kind        text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (submission, child)
);
CREATE INDEX contact_child ON contact (child, kind, received_at);
