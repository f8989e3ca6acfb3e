-- What of each child may tell that two referrals are about the same one. Of the newest version of a referral.
CREATE TABLE match_child (
    submission    uuid    NOT NULL REFERENCES submission,
    label         text    NOT NULL,
    given         text,
    family        text,
    date_of_birth date,
    nhs_number    text,
    upn           text,
    postcode      text,
    address_line  text,
    restricted    boolean NOT NULL,
    PRIMARY KEY (submission, label)
);

-- Under which words a child is found again, as digests. The place says which came last.
CREATE TABLE match_key (
    key        bytea  NOT NULL,
    place      bigint GENERATED ALWAYS AS IDENTITY,
    submission uuid   NOT NULL REFERENCES submission,
    PRIMARY KEY (key, place)
);
CREATE INDEX match_key_submission ON match_key (submission);

-- Two referrals that may be about the same child. Never merged: a person says whether it is so, and may say otherwise.
CREATE TABLE match_proposal (
    id          uuid        PRIMARY KEY,
    one         uuid        NOT NULL REFERENCES submission,
    other       uuid        NOT NULL REFERENCES submission,
    strength    text        NOT NULL,
    points      int         NOT NULL,
    reasons     json        NOT NULL,
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    settled_by  text,
    settled_at  timestamptz,
    UNIQUE (one, other),
    CONSTRAINT in_order CHECK (one < other),
    CONSTRAINT settled_by_somebody CHECK (state = 'PROPOSED' OR settled_by IS NOT NULL)
);
CREATE INDEX match_proposal_other ON match_proposal (other);
