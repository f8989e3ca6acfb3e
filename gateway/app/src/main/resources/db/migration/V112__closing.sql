-- Reds that somebody wants to end without passing them on: the decision waits for a second person. Neither the first nor
-- anybody else can confirm their own.
CREATE TABLE closing (
    decision    uuid        PRIMARY KEY,
    work_item   uuid        NOT NULL REFERENCES work_item,
    content     json        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    settled_by  text,
    settled_at  timestamptz,
    confirmed   boolean     NOT NULL DEFAULT false,
    why         text,
    CONSTRAINT two_people CHECK (settled_by <> proposed_by),
    CONSTRAINT settled_whole CHECK ((settled_by IS NULL) = (settled_at IS NULL) AND (settled_by IS NULL) = (why IS NULL))
);
CREATE UNIQUE INDEX closing_waiting ON closing (work_item) WHERE settled_at IS NULL;
CREATE INDEX closing_of_work ON closing (work_item, proposed_at);
