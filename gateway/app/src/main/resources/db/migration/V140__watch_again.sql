-- A day that is waited for once more after a person has dealt with it makes another piece of work.
ALTER TABLE watch ADD COLUMN times integer NOT NULL DEFAULT 0;
