-- Messages to send, written in the transaction of what they announce and deleted once the broker has them.
CREATE TABLE outbox (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message    uuid        NOT NULL DEFAULT gen_random_uuid(),
    address    text        NOT NULL,
    multicast  boolean     NOT NULL DEFAULT false,
    body       text        NOT NULL,
    created_at timestamptz NOT NULL
);

-- Rows live for moments: clean up by count, not by share of a table that is mostly empty.
ALTER TABLE outbox         SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
ALTER TABLE ledger_pending SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
