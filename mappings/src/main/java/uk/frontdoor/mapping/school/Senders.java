package uk.frontdoor.mapping.school;

import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.Envelope;

/** The sending body's contact-source code: from the register by way of the envelope, else schools. */
final class Senders {
    private static final String SCHOOLS = "2A";

    private Senders() {}

    static void lay(RawSubmission submission, Cells cells) {
        String sourceCode = submission.envelope().get(Envelope.SOURCE_CODE);
        if (sourceCode == null) {
            cells.constant("referrer.sourceCode", SCHOOLS);
        } else {
            cells.put("referrer.sourceCode", sourceCode, "envelope sourceCode");
        }
    }
}
