-- Roots of the hash tree over runs of 256 entries, so that a root over millions need not read millions.
CREATE TABLE ledger_block (
    number bigint PRIMARY KEY CHECK (number >= 0),
    root   bytea  NOT NULL CHECK (octet_length(root) = 32)
);

-- Signed statements of what the ledger was. A copy of one that is kept elsewhere proves everything before it.
CREATE TABLE ledger_checkpoint (
    entries   bigint      PRIMARY KEY CHECK (entries > 0),
    ledger    text        NOT NULL,
    head      bytea       NOT NULL CHECK (octet_length(head) = 32),
    root      bytea       NOT NULL CHECK (octet_length(root) = 32),
    at        timestamptz NOT NULL,
    signature bytea       NOT NULL
);

CREATE TRIGGER ledger_block_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_block
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_checkpoint_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
