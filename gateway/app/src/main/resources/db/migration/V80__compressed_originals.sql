-- Originals are mostly text. Compressing one costs no more time than writing four times its bytes, and flushes sooner;
-- what does not compress is stored as it is.
ALTER TABLE submission ALTER COLUMN original SET STORAGE EXTENDED;
