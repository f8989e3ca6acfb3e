package uk.frontdoor.core.triage;

import java.util.List;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.referral.Agreement;
import uk.frontdoor.core.referral.AgreementWord;

/** Port: what people learn about agreement after a referral has come. */
public interface AgreementRecord {
    /**
     * Keeps it as a further version of the referral, with its ledger entry, in one transaction. What waits to go is
     * read back against that version before it goes.
     */
    Outcome record(SubmissionId referral, Word word);

    /**
     * What somebody said, as a member of staff heard it.
     *
     * @param statement which of the referral's statements, from 0
     * @param seen {@link #seal} of the statements that person had before them
     * @param how how it is known; stays in the gateway
     * @param by who records it
     */
    record Word(int statement, String seen, AgreementWord word, String how, String by) {}

    /** What became of it. */
    sealed interface Outcome {
        /** It holds from now on. */
        record Recorded() implements Outcome {}

        /** The statements are not, or no longer, what that person had before them. */
        record Changed() implements Outcome {}
    }

    /** Different for different statements, and tells nothing of them. */
    static String seal(List<Agreement> statements) {
        return Sha256.hex(statements.toString());
    }
}
