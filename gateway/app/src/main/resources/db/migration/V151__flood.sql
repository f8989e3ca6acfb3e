-- A sender that repeats itself without end, and the repeats that wait with one piece of work (its origin names the flood).
CREATE TABLE flood (
    id        uuid        PRIMARY KEY,
    sender    text        NOT NULL COLLATE "C",
    opened_at timestamptz NOT NULL
);
CREATE INDEX flood_sender ON flood (sender, opened_at);

CREATE TABLE repeat_held (
    submission uuid    PRIMARY KEY REFERENCES submission,
    flood      uuid    NOT NULL REFERENCES flood,
    let_go     boolean NOT NULL DEFAULT false
);
CREATE INDEX repeat_held_flood ON repeat_held (flood);
