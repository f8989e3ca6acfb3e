-- "3 new: show" asks again and again what has arrived.
CREATE INDEX work_item_created ON work_item (created_at);

-- Who has signed in at the desk, and for which areas they did when they last came: the colleagues work can be given to.
CREATE TABLE desk_person (
    name    text        NOT NULL,
    area    text        NOT NULL COLLATE "C",
    here_at timestamptz NOT NULL,
    PRIMARY KEY (area, name)
);
