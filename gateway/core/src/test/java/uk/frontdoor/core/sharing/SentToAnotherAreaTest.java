package uk.frontdoor.core.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.triage.DecisionOutcome;

/** Who sends a referral to the area where the child lives has decided about that area's front door and nobody else. */
class SentToAnotherAreaTest {
    private static final Destination FRONT_DOOR = new Destination(
            new DestinationId("front-door-bpl"),
            "Blackpool Council",
            DestinationKind.OTHER_FRONT_DOOR,
            new AreaId("bpl"),
            Set.of());

    private final List<SharingQuestion> asked = new ArrayList<>();
    private final PolicySharingGate gate = new PolicySharingGate(
            new Rulebook(
                    question -> {
                        asked.add(question);
                        return SharingRows.answer(Answer.PERMIT_MINIMISED, FieldProfile.P2, "M-61-HOME-FRONT-DOOR");
                    },
                    SharingRows.CONTENTS,
                    ALaw.TODAY,
                    ADecision.TERMS),
            () -> List.of(ADecision.HUB, FRONT_DOOR),
            _ -> Optional.empty(),
            new ReleaseTag(new SecretKeySpec(
                    "a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
            ADecision.CLOCK);

    private SharingOutcome decide(Destination recipient) {
        ADecision away = ADecision.toShare()
                .deciding(DecisionOutcome.SEND_TO_OTHER_AREA)
                .with(recipient);
        return gate.decide(away.about(AReferral.fromASchool().build()), recipient.id());
    }

    @Test
    void asksTheRulesOfAChildWhoLivesElsewhereAboutTheFrontDoorThere() {
        assertThat(decide(FRONT_DOOR)).isInstanceOf(SharingOutcome.Released.class);
        assertThat(asked).singleElement().satisfies(question -> assertThat(question.matters())
                .contains(Matter.OUT_OF_AREA));
    }

    @Test
    void holdsAnybodyElseForAPersonWithoutAskingTheRules() {
        assertThat(decide(ADecision.HUB)).isInstanceOfSatisfying(
                SharingOutcome.HeldForPerson.class,
                held -> assertThat(held.verdict().ruleId()).isEqualTo("R-ADM"));
        assertThat(asked).isEmpty();
    }
}
