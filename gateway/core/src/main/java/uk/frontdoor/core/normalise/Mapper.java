package uk.frontdoor.core.normalise;

import uk.frontdoor.core.intake.RawSubmission;

/** Reads one channel's format. A pure function: the same submission always gives the same outcome. */
@FunctionalInterface
public interface Mapper {
    NormaliseOutcome map(RawSubmission submission);
}
