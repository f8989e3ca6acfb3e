-- Originals are kept as they are again, as the first migration says: compressing one takes a third of the database's time
-- for a submission, before its sender has an answer, and where the processor is the limit that is paid in referrals. A
-- disk that is slower than this one's processor may have it the other way (STORAGE EXTENDED); rows kept so stay readable.
ALTER TABLE submission ALTER COLUMN original SET STORAGE EXTERNAL;
