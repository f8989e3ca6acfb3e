-- Which contacts are about the same child is said by match_proposal alone.
DROP TABLE contact;
