-- Documents of a form that is still being filled in. When it is sent they become part of the original and go from here.
CREATE TABLE form_attachment (
    id       uuid        PRIMARY KEY,
    draft    bytea       NOT NULL REFERENCES form_draft (token) ON UPDATE CASCADE ON DELETE CASCADE,
    name     text        NOT NULL,
    type     text        NOT NULL,
    content  bytea       NOT NULL,
    added_at timestamptz NOT NULL
);
ALTER TABLE form_attachment ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX form_attachment_draft ON form_attachment (draft);
