-- Requests for what is held about a child: who asks, with what authority, by when, what a person found of serious harm, and
-- that a pack was made. The pack itself is made again when it is fetched, and compared.
CREATE TABLE subject_access (
    id          uuid        PRIMARY KEY,
    submission  uuid        NOT NULL REFERENCES submission,
    child       text        NOT NULL,
    area        text        NOT NULL COLLATE "C",
    asked_by    text        NOT NULL CHECK (asked_by IN ('CHILD', 'PARENT_WITH_RESPONSIBILITY', 'REPRESENTATIVE')),
    authority   text        NOT NULL,
    received_on date        NOT NULL,
    due_on      date        NOT NULL,
    opened_by   text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    harm        text        CHECK (harm IN ('NOT_LIKELY', 'LIKELY')),
    harm_why    text,
    harm_by     text,
    harm_at     timestamptz,
    made_at     timestamptz,
    made_by     text,
    pdf_sha256  text,
    json_sha256 text,
    refused_why text,
    refused_by  text,
    refused_at  timestamptz,
    CONSTRAINT harm_whole CHECK ((harm IS NULL) = (harm_by IS NULL) AND (harm IS NULL) = (harm_why IS NULL)),
    CONSTRAINT made_whole CHECK ((made_at IS NULL) = (made_by IS NULL) AND (made_at IS NULL) = (pdf_sha256 IS NULL)),
    CONSTRAINT made_or_refused CHECK (made_at IS NULL OR refused_why IS NULL)
);
CREATE INDEX subject_access_area ON subject_access (area, due_on);

-- What a person decided of each thing a record says, and of which version of the record. Passages are places in the text and
-- not its words.
CREATE TABLE subject_access_choice (
    request    uuid        NOT NULL REFERENCES subject_access,
    item       text        NOT NULL COLLATE "C",
    version    int         NOT NULL,
    disclose   boolean     NOT NULL,
    taken_out  json        NOT NULL,
    decided_by text        NOT NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (request, item)
);
