-- How often a delivery nobody has confirmed was sent again. Each time is a message of its own to the broker.
ALTER TABLE delivery ADD COLUMN again int NOT NULL DEFAULT 0;
