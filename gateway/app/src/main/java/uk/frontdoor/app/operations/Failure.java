package uk.frontdoor.app.operations;

import java.time.Instant;
import uk.frontdoor.core.failure.FailureCode;

/** How often a stage failed in one way, of what a person has yet to see to. */
record Failure(String stage, FailureCode code, long open, Instant oldest) {}
