package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.core.sharing.FieldGroup.CHILD_NAME;
import static uk.frontdoor.core.sharing.FieldGroup.CHILD_SCHOOL;
import static uk.frontdoor.core.sharing.FieldGroup.VOICE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.PersonName;

class ScreenTest {
    private static final PersonName TOBY = new PersonName("Toby", "Testwell");
    private static final Map<String, String> TOBY_IS_HIDDEN = Map.of("Toby", "R-SIB");

    private final Screen screen = AViewing.by(DestinationKind.FAMILY_HUB).without(CHILD_SCHOOL).screen();

    @Test
    void letsThroughWhatTheProfileHolds() {
        assertThat(screen.<String>value(CHILD_NAME, "name", "Effie", null)).isEqualTo("Effie");
        assertThat(screen.name(CHILD_NAME, "name", TOBY, null)).isEqualTo("Toby Testwell");
        assertThat(screen.words(VOICE, "voice", "Wants a rest", null)).isEqualTo("Wants a rest");
        assertThat(screen.lets(VOICE, "voice", null)).isTrue();
        assertThat(screen.through()).containsExactlyInAnyOrder(CHILD_NAME, VOICE);
        assertThat(screen.redactions()).isEmpty();
    }

    @Test
    void namesTheProfileThatHoldsSomethingBack() {
        assertThat(screen.<String>value(CHILD_SCHOOL, "school", "Testfell", null)).isNull();
        assertThat(screen.words(CHILD_SCHOOL, "school.words", "At Testfell", null)).isNull();
        assertThat(screen.lets(CHILD_SCHOOL, "school.there", null)).isFalse();
        assertThat(screen.through()).isEmpty();
        assertThat(screen.redactions())
                .containsExactly(
                        new Redaction("school", "P3"),
                        new Redaction("school.words", "P3"),
                        new Redaction("school.there", "P3"));
    }

    @Test
    void namesTheFilterThatHoldsSomethingBackWhateverTheProfile() {
        assertThat(screen.<String>value(CHILD_NAME, "name", "Effie", "R-SIB")).isNull();
        assertThat(screen.words(VOICE, "voice", "Wants a rest", "R-FREETEXT")).isNull();
        assertThat(screen.redactions())
                .containsExactly(new Redaction("name", "R-SIB"), new Redaction("voice", "R-FREETEXT"));
    }

    @Test
    void findsNothingToHoldBackInWhatIsNotThere() {
        assertThat(screen.<String>value(CHILD_SCHOOL, "school", null, "R-SFLAG")).isNull();
        assertThat(screen.name(CHILD_NAME, "name", null, "R-SIB")).isNull();
        assertThat(screen.words(CHILD_SCHOOL, "school", null, "R-SFLAG")).isNull();
        assertThat(screen.redactions()).isEmpty();
    }

    @Test
    void hidesEachPartOfANameThatIsHeldBack() {
        screen.name(CHILD_NAME, "name", TOBY, "R-SIB");

        assertThat(screen.hiddenWords().ruleAgainst("Toby was there")).contains("R-SIB");
        assertThat(screen.hiddenWords().ruleAgainst("the Testwell girl")).contains("R-SIB");
    }

    @Test
    void hidesTheWholeNameWhereEachPartIsSeenOfSomebodyElse() {
        screen.name(CHILD_NAME, "name", TOBY, "R-SIB");
        screen.name(CHILD_NAME, "name", new PersonName("Effie", "Testwell"), null);
        screen.name(CHILD_NAME, "name", new PersonName("Toby", "Marsh"), null);

        assertThat(screen.hiddenWords().ruleAgainst("Toby Marsh and Effie Testwell")).isEmpty();
        assertThat(screen.hiddenWords().ruleAgainst("Toby Testwell was there")).contains("R-SIB");
    }

    @Test
    void keepsTheFirstRuleThatHeldAValueBack() {
        screen.holdBack("school", "R-SFLAG", "Testfell");
        screen.holdBack("place", "P3", "Testfell");

        assertThat(screen.hiddenWords().ruleAgainst("at Testfell")).contains("R-SFLAG");
    }

    @Test
    void givesTheMashWordsWithWhatIsHiddenBlottedOut() {
        Screen mash = AViewing.by(DestinationKind.MASH).screen(TOBY_IS_HIDDEN);

        assertThat(mash.words(VOICE, "voice", "Toby cried", null)).isEqualTo("[withheld] cried");
        assertThat(mash.through()).containsExactly(VOICE);
        assertThat(mash.redactions()).containsExactly(new Redaction("voice", "R-SIB"));
    }

    @Test
    void givesNobodyElseWordsInWhichSomethingIsHidden() {
        Screen hub = AViewing.by(DestinationKind.FAMILY_HUB).screen(TOBY_IS_HIDDEN);

        assertThat(hub.words(VOICE, "voice", "Toby cried", null)).isNull();
        assertThat(hub.through()).isEmpty();
        assertThat(hub.redactions()).containsExactly(new Redaction("voice", "R-SIB"));
    }
}
