package uk.frontdoor.app.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;

@GatewayTest
final class JdbcDraftsIT {
    private static final CaseReference REFERENCE =
            CaseReference.of(SubmissionId.of("5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001"));

    @Autowired
    private Drafts drafts;

    @Autowired
    private Clock clock;

    @Test
    void keepsWhatWasAnsweredAsItWas() {
        DraftToken token = DraftToken.fresh();
        Answers answers = AnsweredForm.byAProfessional().build();

        drafts.save(token, Answers.NONE);
        drafts.save(token, answers);

        assertThat(drafts.find(token)).contains(new Draft(answers, null));
        assertThat(drafts.find(DraftToken.fresh())).isEmpty();
    }

    @Test
    void holdsNoAnswersOnceTheFormIsSent() {
        DraftToken token = DraftToken.fresh();
        drafts.save(token, AnsweredForm.byAProfessional().build());

        drafts.sent(token, REFERENCE, Answers.NONE);
        drafts.save(token, AnsweredForm.byAParent().build());

        assertThat(drafts.find(token)).contains(new Draft(Answers.NONE, REFERENCE));
    }

    @Test
    void forgetsWhatNobodyCameBackTo() {
        DraftToken token = DraftToken.fresh();
        drafts.save(token, Answers.NONE);

        assertThat(drafts.forgetUntouchedSince(clock.instant().minus(Duration.ofMinutes(1)))).isZero();
        assertThat(drafts.find(token)).isPresent();
        drafts.forgetUntouchedSince(clock.instant().plusSeconds(1));
        assertThat(drafts.find(token)).isEmpty();
    }
}
