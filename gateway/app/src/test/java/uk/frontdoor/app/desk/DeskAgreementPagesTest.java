package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.frontdoor.app.recall.RecallState;
import uk.frontdoor.app.recall.Recalled;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.RecallAnswer;
import uk.frontdoor.core.intake.CaseReference;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.sharing.SharingVerdict;

/** Agreement that is said later. */
final class DeskAgreementPagesTest extends DeskPages {
    @Autowired
    private RecallsInMemory recalls;

    @BeforeEach
    @AfterEach
    void recallNothing() {
        recalls.all.clear();
        recalls.settled.clear();
    }

    @Test
    void recordsThatAgreementIsWithdrawnWithoutAClaim() {
        String page = worker.open(GREEN + "/agreement").text();
        assertThat(page).contains("Agreed by Morgan Testwell, parent with responsibility", "They withdraw it")
                .doesNotContain("It holds from now on");

        String recorded = sayAgain(page, "WITHDRAWN");

        assertThat(recorded).contains("It holds from now on", "Withdrawn on", "no agreement left to withdraw");
    }

    @Test
    void saysOfEachRecipientWhatMayGoAndWhyNotBeforeAnybodyDecides() {
        String page = worker.open(GREEN + "/agreement").text();

        assertThat(page)
                .contains("What may go to whom as things stand", "at level N3 Targeted or intensive help")
                .contains("May go", "Gets: Child name", "A person settles it", "Reasonable cause is recorded");
        assertThat(door.work.decisions).isEmpty();
    }

    @Test
    void confirmsAgreementOnlyWhenItWasExplainedAgain() {
        String page = worker.open(GREEN + "/agreement").text();
        assertThat(page).contains("It counts again from today, for 12 weeks.");

        assertThat(sayAgain(page, "CONFIRMED")).contains("Confirm that it was explained to them again");
        assertThat(sayAgain(page, "CONFIRMED", "explained", "yes")).contains("It holds from now on");
    }

    @Test
    void saysWhatIsMissingAboutAgreement() {
        assertThat(worker.send(GREEN + "/agreement", "seen", "x").text())
                .contains("Select which agreement", "Select whether it is withdrawn", "Write how you know");
        assertThat(worker.send(
                                GREEN + "/agreement",
                                "seen", "x",
                                "statement", "0",
                                "word", "WITHDRAWN",
                                "how", "By telephone")
                        .text())
                .contains("The agreements have changed since you opened this page");
    }

    @Test
    void showsWhoHasWhatSinceAgreementChangedAndLetsAPersonSettleADoubt() {
        UUID release = UUID.nameUUIDFromBytes(new byte[] {1});
        recalls.all.addAll(List.of(
                recalled(release, "hub-barrow", RecallState.IN_DOUBT, null),
                recalled(UUID.randomUUID(), "mash-waf", RecallState.STANDS, null),
                recalled(UUID.randomUUID(), "hub-barrow", RecallState.RECALLED, RecallAnswer.Basis.PUBLIC_TASK)));

        assertThat(worker.open(GREEN).text()).contains("Since agreement changed", "A person settles it", "Not recalled");
        String page = worker.open(GREEN + "/agreement").text();
        assertThat(page)
                .contains("A person settles it", "Agreed (rule S-11)", "Recall it from", "It may stay with")
                .contains("It did not rest on agreement: Article 6(1)(e)")
                .contains("Recalled, and kept", "for a public task of its own");

        assertThat(worker.send(GREEN + "/agreement/recalls", "release", release.toString(), "recall", "true").path())
                .isEqualTo(GREEN + "/agreement?settled");
        assertThat(recalls.settled).containsExactly(release + " true worker.waf");
        assertThat(worker.send(GREEN + "/agreement/recalls", "release", UUID.randomUUID().toString(), "recall", "true")
                        .status())
                .isEqualTo(404);
    }

    private static Recalled recalled(
            UUID release, String recipient, RecallState state, RecallAnswer.@Nullable Basis keptOn) {
        boolean asked = state == RecallState.RECALLED;
        SharingVerdict verdict = new SharingVerdict(
                Answer.PERMIT, FieldProfile.P3, "S-11", "1", "Article 6(1)(e)", List.of(), List.of(), "Agreed");
        return new Recalled(
                CaseReference.of(new SubmissionId(release)),
                new ReleaseId(release),
                new DestinationId(recipient),
                state,
                verdict,
                null,
                asked ? LocalDate.of(2026, 9, 17) : null,
                0,
                null,
                asked ? Instant.parse("2026-09-15T09:00:00Z") : null,
                keptOn);
    }

    private String sayAgain(String page, String word, String... more) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        List<String> fields = new ArrayList<>(
                List.of("seen", seen.group(1), "statement", "0", "word", word, "how", "The mother telephoned"));
        fields.addAll(List.of(more));
        return worker.send(GREEN + "/agreement", fields.toArray(String[]::new)).text();
    }
}
