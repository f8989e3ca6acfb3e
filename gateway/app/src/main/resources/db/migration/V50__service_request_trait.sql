-- What an NHS sender may look for its own requests by, as digests: birth date with postcode, identifiers, case number.
CREATE TABLE service_request_trait (
    trait   bytea NOT NULL,
    request uuid  NOT NULL,
    PRIMARY KEY (trait, request)
);
