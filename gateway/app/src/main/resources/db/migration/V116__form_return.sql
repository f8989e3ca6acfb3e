-- A form somebody comes back to, by a link and a code: the digest of each. The code is nowhere else; the link without it opens
-- nothing.
CREATE TABLE form_return (
    handle       bytea       PRIMARY KEY,
    code         bytea       NOT NULL,
    draft        bytea       NOT NULL UNIQUE REFERENCES form_draft (token) ON UPDATE CASCADE ON DELETE CASCADE,
    expires_at   timestamptz NOT NULL,
    failures     int         NOT NULL DEFAULT 0,
    locked_until timestamptz
);
