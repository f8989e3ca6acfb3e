package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.referral.Matter;

class GateGuardsTest {
    private static final Set<FieldGroup> SOMETHING = Set.of(FieldGroup.REASON);
    private static final Set<String> EFFIE = Set.of("c1");

    private DestinationKind recipient = DestinationKind.FAMILY_HUB;
    private CanonicalLevel level = CanonicalLevel.N2;
    private Harm harm = Harm.NONE;
    private RecipientWords.Exclusion exclusion = RecipientWords.Exclusion.NOT_EXCLUDED;
    private boolean linked;
    private boolean section47;
    private boolean override;

    @Test
    void hasNothingAgainstWhatTheTablePermits() {
        assertThat(guard()).isEmpty();
    }

    @Test
    void withholdsFromABodyLinkedToAnAllegedPerpetratorEvenAtSection47() {
        linked = true;
        section47 = true;

        assertWithheld("R-UNSAFE-RECIP");
    }

    @Test
    void withholdsFromAnExcludedRecipientWhereNothingSpeaksOfHarm() {
        exclusion = RecipientWords.Exclusion.EXCLUDED;

        assertWithheld("R-EXCL");
    }

    @Test
    void asksAPersonAboutAnExcludedRecipientWhereHarmIsSpokenOf() {
        exclusion = RecipientWords.Exclusion.EXCLUDED;
        harm = Harm.POSSIBLE;

        assertHeld("R-EXCL");
    }

    @ParameterizedTest
    @CsvSource({"N5, NONE, false", "N2, REASONABLE_CAUSE, false", "N2, IMMEDIATE, false", "N2, NONE, true"})
    void letsNoExclusionKeepInformationAtSection47FromThoseWhoMustAct(
            CanonicalLevel decided, Harm spoken, boolean recorded) {
        exclusion = RecipientWords.Exclusion.EXCLUDED;
        level = decided;
        harm = spoken;
        section47 = recorded;
        assertThat(guard()).isEmpty();

        recipient = DestinationKind.FAMILY_MEMBER;
        assertThat(guard()).isPresent();
    }

    @Test
    void asksAPersonToReadAnExclusionItDoesNotUnderstand() {
        exclusion = RecipientWords.Exclusion.UNCLEAR;
        assertHeld("R-EXCL");

        override = true;
        assertThat(guard()).isEmpty();

        override = false;
        recipient = DestinationKind.MASH;
        assertThat(guard()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // level, harm, matter
        "N2, NONE, , R-EHA",
        "N4, POSSIBLE, OPEN_CASE, R-EHA",
        "N2, NONE, EARLY_HELP_ASSESSED, ",
        "N5, NONE, , ",
        "N2, REASONABLE_CAUSE, , "
    })
    void asksForAnEarlyHelpAssessmentBelowSection47(
            CanonicalLevel decided, Harm spoken, @Nullable Matter matter, @Nullable String rule) {
        level = decided;
        harm = spoken;
        Set<Matter> matters = matter == null ? Set.of() : Set.of(matter);

        assertThat(guard(true, matters, SOMETHING, EFFIE).map(GateTestKit::ruleOf))
                .isEqualTo(Optional.ofNullable(rule));
    }

    @Test
    void asksAPersonWhereTheProfileHoldsNothing() {
        assertThat(guard(false, Set.of(), Set.of(), EFFIE).map(GateTestKit::ruleOf)).contains("R-DEFAULT");
    }

    @Test
    void asksAPersonWhereTheAgreementCoversNoChildUnlessItIsTheMash() {
        assertThat(guard(false, Set.of(), SOMETHING, Set.of()).map(GateTestKit::ruleOf)).contains("R-SIB");

        recipient = DestinationKind.MASH;
        assertThat(guard(false, Set.of(), SOMETHING, Set.of())).isEmpty();
    }

    private void assertWithheld(String rule) {
        assertThat(guard()).containsInstanceOf(SharingOutcome.Withheld.class).map(GateTestKit::ruleOf).contains(rule);
    }

    private void assertHeld(String rule) {
        assertThat(guard())
                .containsInstanceOf(SharingOutcome.HeldForPerson.class)
                .map(GateTestKit::ruleOf)
                .contains(rule);
    }

    private Optional<SharingOutcome> guard() {
        return guard(false, Set.of(), SOMETHING, EFFIE);
    }

    private Optional<SharingOutcome> guard(
            boolean needsAssessment, Set<Matter> matters, Set<FieldGroup> groups, Set<String> children) {
        Destination asked = new Destination(
                new DestinationId("somebody"), "Somebody", recipient, ADecision.WAF, Set.of(), needsAssessment);
        SharingQuestion question = new SharingQuestion(
                Sender.SCHOOL, Purpose.FAMILY_HELP, level, AgreementInForce.AGREED, harm, recipient,
                Competence.NOT_APPLICABLE, true, false, linked, section47, override, false, matters);
        AgreementReading agreement = new AgreementReading(
                AgreementInForce.AGREED, Competence.NOT_APPLICABLE, true, children, false, exclusion);
        return new GateGuards(asked, question, agreement)
                .against(new Viewing(FieldProfile.P3, groups, recipient, false, children, true, false));
    }
}
