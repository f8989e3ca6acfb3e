package uk.frontdoor.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Agreement that is said later. */
final class DeskAgreementPagesTest extends DeskPages {
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

    private String sayAgain(String page, String word, String... more) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).isTrue();
        List<String> fields = new ArrayList<>(
                List.of("seen", seen.group(1), "statement", "0", "word", word, "how", "The mother telephoned"));
        fields.addAll(List.of(more));
        return worker.send(GREEN + "/agreement", fields.toArray(String[]::new)).text();
    }
}
