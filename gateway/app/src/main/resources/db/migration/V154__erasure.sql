-- When the key of a record was destroyed. What was sealed under it is still there and opens to nobody.
ALTER TABLE submission ADD COLUMN erased_at timestamptz;

-- Nothing of a record is destroyed while somebody needs it: for how long nobody can say when it begins.
CREATE TABLE legal_hold (
    id         uuid        PRIMARY KEY,
    submission uuid        NOT NULL REFERENCES submission,
    reason     text        NOT NULL,
    laid_by    text        NOT NULL,
    laid_at    timestamptz NOT NULL,
    lifted_by  text,
    lifted_at  timestamptz,
    why_lifted text,
    CONSTRAINT lifted_whole CHECK ((lifted_by IS NULL) = (lifted_at IS NULL) AND (lifted_by IS NULL) = (why_lifted IS NULL))
);
CREATE UNIQUE INDEX legal_hold_in_force ON legal_hold (submission) WHERE lifted_at IS NULL;

-- That a key should be destroyed: asked for by one person, done or turned down by another.
CREATE TABLE erasure (
    id         uuid        PRIMARY KEY,
    submission uuid        NOT NULL REFERENCES submission,
    ground     text        NOT NULL,
    note       text        NOT NULL,
    asked_by   text        NOT NULL,
    asked_at   timestamptz NOT NULL,
    settled_by text,
    settled_at timestamptz,
    done       boolean     NOT NULL DEFAULT false,
    CONSTRAINT two_people CHECK (settled_by <> asked_by),
    CONSTRAINT settled_whole CHECK ((settled_by IS NULL) = (settled_at IS NULL) AND (settled_by IS NOT NULL OR NOT done))
);
CREATE UNIQUE INDEX erasure_waiting ON erasure (submission) WHERE settled_at IS NULL;
CREATE UNIQUE INDEX erasure_once ON erasure (submission) WHERE done;
CREATE INDEX erasure_done ON erasure (settled_at) WHERE done;
