-- Whether the referrer was told how the recipient goes on; null until the feedback stage has asked.
ALTER TABLE case_progress ADD COLUMN handed_over boolean;
CREATE INDEX case_progress_to_be_told ON case_progress (recorded_at) WHERE handed_over IS NULL;
