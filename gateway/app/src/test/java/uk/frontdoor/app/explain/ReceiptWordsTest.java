package uk.frontdoor.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptWordsTest {
    @Test
    void saysWhatWentWhatWasLeftOutAndWhy() {
        assertThat(ReceiptWords.of("FD-1", recipient(Explanation.SHARED)))
                .containsExactly(
                        "Parts of referral FD-1 were shared with Barrow Family Hub.",
                        "The reason: The mother agreed.",
                        "Rule M-1, table version 3. Lawful basis: Children Act 2004 section 10.",
                        "Went whole: Child name.",
                        "Left out: Child address.");
    }

    @Test
    void saysThatNothingGoes() {
        assertThat(ReceiptWords.of("FD-1", recipient(Explanation.NOT_SHARED)))
                .hasSize(3)
                .first()
                .isEqualTo("Nothing of referral FD-1 goes to Barrow Family Hub.");
    }

    @Test
    void saysThatAPersonHasToDecide() {
        assertThat(ReceiptWords.of("FD-1", recipient(Explanation.HELD)))
                .first()
                .isEqualTo("Nothing of referral FD-1 has gone to Barrow Family Hub: a person has to decide.");
    }

    private static Explanation.Recipient recipient(String answer) {
        return new Explanation.Recipient(
                "hub-barrow",
                "Barrow Family Hub",
                answer,
                "M-1",
                "3",
                "R-AGREE (Working Together 2023)",
                "The mother agreed.",
                "Children Act 2004 section 10",
                "P2",
                List.of(),
                List.of(),
                List.of(
                        new Explanation.Group("Child name", "went", "", List.of("M-1"), ""),
                        new Explanation.Group("Child address", "did not go", "", List.of("PX"), "")));
    }
}
