-- The key of each record, wrapped by a key that is not in the database. Beside it the original is sealed under it; a row
-- without one was kept before records had keys, and its original is as it was sent.
ALTER TABLE submission ADD COLUMN data_key bytea;

-- Wrapping keys that records were kept under, and a text under each that shows whether a gateway has it. One is retired
-- when nothing is under it any more.
CREATE TABLE wrapping_key (
    name       text        PRIMARY KEY,
    proof      bytea       NOT NULL,
    used_since timestamptz NOT NULL,
    retired_at timestamptz
);
