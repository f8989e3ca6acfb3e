-- That whoever asks was told that it takes longer: by whom, why, until when, and in which words. Those are sealed under the key
-- of the record the request was made about, where it has one.
ALTER TABLE subject_access
    ADD COLUMN extended_to date,
    ADD COLUMN extended_ground text CHECK (extended_ground IN ('COMPLEX', 'SEVERAL_REQUESTS')),
    ADD COLUMN extended_by text,
    ADD COLUMN extended_at timestamptz,
    ADD COLUMN extension_notice text,
    ADD COLUMN extension_notice_sealed bytea,
    ADD CONSTRAINT extended_later CHECK (extended_to > due_on),
    ADD CONSTRAINT extended_whole CHECK ((extended_at IS NULL) = (extended_to IS NULL)
        AND (extended_at IS NULL) = (extended_ground IS NULL)
        AND (extended_at IS NULL) = (extended_by IS NULL)
        AND (extended_at IS NULL) = (extension_notice IS NULL AND extension_notice_sealed IS NULL));
