package uk.frontdoor.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.account.AccessChoice.Passage;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Sensitivity;

final class SubjectAccessTest {
    private static final String FACT = " concern.facts[0]";

    private final Referral referral = AReferral.fromASchool()
            .about(AReferral.aChild("c1", "Effie"), AReferral.aChild("c2", "Josh"))
            .withFacts(
                    new Fact(
                            "Effie is hungry. JOSH shouts; Mrs Rowe next door heard it.", false, true,
                            Sensitivity.GENERAL, "c1", false))
            .anonymous()
            .build();
    private final List<AccessItem> items =
            AccessItems.of(List.of(new HeldOfChild(referral, "c1", List.of(), List.of())), AskedBy.CHILD);

    @Test
    void isOpenWhileAPersonHasNotDecidedEverything() {
        Map<String, AccessChoice> choices = everything(AccessChoice.WITHHOLD);
        choices.remove(referral.reference().value() + FACT);

        assertThat(make(HarmFinding.NOT_LIKELY, choices))
                .isEqualTo(new AccessOutcome.Undecided(List.of(referral.reference().value() + FACT)));
    }

    @Test
    void isNotMadeBeforeHarmIsConsideredNorWhenItIsLikely() {
        assertThat(make(null, everything(AccessChoice.WITHHOLD))).isInstanceOf(AccessOutcome.HarmNotConsidered.class);
        assertThat(make(HarmFinding.LIKELY, everything(AccessChoice.WITHHOLD))).isInstanceOf(
                AccessOutcome.Harmful.class);
    }

    @Test
    void keepsBackWhatMayNeverGoWhateverWasDecided() {
        String all = copy(everything(AccessChoice.DISCLOSE)).toString() + copy(everything(AccessChoice.DISCLOSE)).parts();

        assertThat(all).contains("Effie Testwell", "Josh Testwell", "Morgan Testwell").doesNotContain(
                "Sam Teacher", "01539");
    }

    @Test
    void blotsOutWhatIsKeptBackAndThePassagesAPersonNamed() {
        Map<String, AccessChoice> choices = everything(AccessChoice.WITHHOLD);
        String text = referral.concern().facts().getFirst().text();
        int rowe = text.indexOf("Mrs Rowe");
        choices.put(
                referral.reference().value() + FACT,
                new AccessChoice(true, List.of(new Passage(rowe, rowe + "Mrs Rowe next door".length()))));

        assertThat(copy(choices).parts())
                .flatExtracting(SubjectCopy.Part::lines)
                .extracting(SubjectCopy.Line::value)
                .contains("Effie is hungry. [withheld] shouts; [withheld] heard it.");
    }

    @Test
    void countsWhatEachRuleKeptBackForTheRecordAlone() {
        SubjectCopy copy = copy(everything(AccessChoice.WITHHOLD));

        assertThat(copy.withheld()).containsKeys(
                AccessRule.SIBLING, AccessRule.PROTECTED_REFERRER, AccessRule.THIRD_PARTY);
        assertThat(copy.fields()).isNotEmpty().allMatch(
                field -> !field.contains("referrer") && !field.contains("children[1]"));
        assertThat(copy.parts()).extracting(SubjectCopy.Part::title).doesNotContain("Other people");
        assertThat(copy).hasToString("SubjectCopy[" + copy.request() + "]");
    }

    private SubjectCopy copy(Map<String, AccessChoice> choices) {
        return ((AccessOutcome.Granted) make(HarmFinding.NOT_LIKELY, choices)).copy();
    }

    private AccessOutcome make(@Nullable HarmFinding harm, Map<String, AccessChoice> choices) {
        AccessRequest request =
                new AccessRequest(
                        new UUID(1, 2), "FD-2222-2222-22", AskedBy.CHILD, harm, Instant.parse("2026-11-22T10:00:00Z"));
        return SubjectAccess.make(request, items, choices);
    }

    private Map<String, AccessChoice> everything(AccessChoice choice) {
        Map<String, AccessChoice> choices = new HashMap<>();
        items.forEach(item -> choices.put(item.key(), choice));
        return choices;
    }
}
