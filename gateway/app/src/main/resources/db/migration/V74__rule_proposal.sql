-- Changed decision tables: proposed by somebody, approved by two others, in force until retired.
CREATE TABLE rule_proposal (
    id           uuid        PRIMARY KEY,
    table_name   text        NOT NULL,
    version      text        NOT NULL,
    content      bytea       NOT NULL,
    proposed_by  text        NOT NULL,
    proposed_at  timestamptz NOT NULL,
    activated_at timestamptz,
    retired_at   timestamptz,
    retired_by   text,
    CONSTRAINT retired_after_activation CHECK (retired_at IS NULL OR activated_at IS NOT NULL)
);
CREATE UNIQUE INDEX rule_in_force ON rule_proposal (table_name) WHERE activated_at IS NOT NULL AND retired_at IS NULL;

CREATE TABLE rule_approval (
    proposal    uuid        NOT NULL REFERENCES rule_proposal,
    approved_by text        NOT NULL,
    approved_at timestamptz NOT NULL,
    PRIMARY KEY (proposal, approved_by)
);
