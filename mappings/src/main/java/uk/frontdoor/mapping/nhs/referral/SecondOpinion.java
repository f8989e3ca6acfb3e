package uk.frontdoor.mapping.nhs.referral;

import java.util.List;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.reading.Format;

/** A slower look at a message that was taken; what it finds stays with the referral and refuses nothing. */
@FunctionalInterface
public interface SecondOpinion {

    /** What the message is found wanting in. */
    List<Finding> on(byte[] message, Format format);
}
