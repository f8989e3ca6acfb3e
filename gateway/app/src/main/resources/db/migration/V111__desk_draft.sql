-- What somebody has typed about a piece of work and not yet sent. It goes with the work to whoever holds it next, and is
-- forgotten as soon as the work is done, however it is done.
CREATE TABLE desk_draft (
    work_item uuid        PRIMARY KEY REFERENCES work_item ON DELETE CASCADE,
    kept_by   text        NOT NULL,
    kept_at   timestamptz NOT NULL,
    fields    json        NOT NULL
);

CREATE FUNCTION forget_desk_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM desk_draft WHERE work_item = NEW.id;
    RETURN NULL;
END
$$;

CREATE TRIGGER work_done_needs_no_draft
    AFTER UPDATE OF done_at ON work_item
    FOR EACH ROW WHEN (NEW.done_at IS NOT NULL)
    EXECUTE FUNCTION forget_desk_draft();
