package uk.frontdoor.mapping.nhs;

import ca.uhn.fhir.context.FhirContext;
import java.util.Arrays;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.answer.AcceptedAnswers;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.reading.Format;

/** Prints how long judging and answering one JSON message takes, warm, on one thread. Run by hand. */
final class JudgeTiming {

    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 20_000;

    private JudgeTiming() {
    }

    public static void main(String[] arguments) {
        byte[] body = ReferralMessage.valid().json();
        var answers = new AcceptedAnswers(new ResourceWriter(FhirContext.forR4Cached()));
        var id = SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001");
        var kept = new AcceptedAnswers.Kept(id, CaseReference.of(id), ReferralMessage.NOW);
        var nanos = new long[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            var accepted = (Verdict.Accepted) ReferralMessage.RECEIVER.judge(body, Format.JSON, ReferralMessage.NOW);
            answers.write(accepted, kept, new AcceptedAnswers.Exchange(body, Format.JSON, Format.JSON));
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf("%d bytes: p50 %.0f us, p99 %.0f us%n",
                body.length, nanos[ROUNDS / 2] / 1e3, nanos[ROUNDS * 99 / 100] / 1e3);
    }
}
