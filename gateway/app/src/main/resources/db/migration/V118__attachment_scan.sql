-- What the scanner said of each document inside an original. A document without a row is held.
CREATE TABLE attachment_scan (
    submission uuid        NOT NULL,
    position   int         NOT NULL,
    verdict    text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (submission, position)
);
CREATE INDEX attachment_scan_held ON attachment_scan (at) WHERE verdict = 'HELD';
