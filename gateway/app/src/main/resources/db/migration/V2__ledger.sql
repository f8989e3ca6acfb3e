-- Facts recorded inside the transaction of what they are about; the chainer moves them on.
CREATE TABLE ledger_pending (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    kind       text        NOT NULL,
    submission uuid,
    actor      text        NOT NULL,
    details    json        NOT NULL
);

-- The chain. Sequence has no gaps and each hash covers the one before.
CREATE TABLE ledger (
    sequence   bigint      PRIMARY KEY CHECK (sequence > 0),
    at         timestamptz NOT NULL,
    kind       text        NOT NULL,
    submission uuid,
    actor      text        NOT NULL,
    details    json        NOT NULL,
    previous   bytea       NOT NULL CHECK (octet_length(previous) = 32),
    hash       bytea       NOT NULL CHECK (octet_length(hash) = 32)
);
CREATE INDEX ledger_submission ON ledger (submission) WHERE submission IS NOT NULL;

-- The newest entry. Its lock makes one chainer of all gateways; its value shows when the end of the chain is cut off.
CREATE TABLE ledger_head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    sequence bigint  NOT NULL,
    hash     bytea   NOT NULL CHECK (octet_length(hash) = 32)
);
INSERT INTO ledger_head (sequence, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: it is append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER ledger_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_pending_is_not_changed
    BEFORE UPDATE OR TRUNCATE ON ledger_pending
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_head_is_not_removed
    BEFORE DELETE OR TRUNCATE ON ledger_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
