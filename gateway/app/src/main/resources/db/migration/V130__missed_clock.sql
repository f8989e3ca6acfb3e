-- When the gateway said of a piece of work that its time had passed with nobody having done it: once for each.
ALTER TABLE work_item ADD COLUMN missed_at timestamptz;
CREATE INDEX work_item_clock ON work_item (due_at) WHERE done_at IS NULL AND missed_at IS NULL;
CREATE INDEX work_item_missed ON work_item (missed_at) WHERE missed_at IS NOT NULL;
