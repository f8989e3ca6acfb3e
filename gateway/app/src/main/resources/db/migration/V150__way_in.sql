-- Assertions that systems have used, so that none is taken twice by any gateway, until it has died.
CREATE TABLE used_assertion (
    system text        NOT NULL COLLATE "C",
    id     text        NOT NULL COLLATE "C",
    until  timestamptz NOT NULL,
    PRIMARY KEY (system, id)
);
CREATE INDEX used_assertion_until ON used_assertion (until);

-- Tokens by the SHA-256 of what was handed out, and the credential of the agency register that each stands for.
CREATE TABLE access_token (
    digest     text        PRIMARY KEY COLLATE "C",
    credential text        NOT NULL,
    until      timestamptz NOT NULL
);
CREATE INDEX access_token_until ON access_token (until);
