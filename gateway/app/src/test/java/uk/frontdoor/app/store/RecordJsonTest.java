package uk.frontdoor.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.ChildState;
import uk.frontdoor.core.referral.Fact;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.PoliceDetail;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.Sensitivity;
import uk.frontdoor.core.routing.RouteProposal;
import uk.frontdoor.core.routing.ServiceId;
import uk.frontdoor.core.triage.ClockRule;
import uk.frontdoor.core.triage.DecisionOutcome;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Placed;
import uk.frontdoor.core.triage.TriageProposal;
import uk.frontdoor.core.triage.Urgency;
import uk.frontdoor.core.worklist.WorkItemId;

class RecordJsonTest {
    @Test
    void readsBackTheReferralItWrote() {
        Referral referral = AReferral.fromASchool()
                .about(AReferral.aChild("c1", "Effie"), anUnbornChild())
                .withHousehold(AReferral.aMother(), AReferral.anAllegedPerpetrator())
                .withPolice(new PoliceDetail(
                        "99", "CU-1", "BRAG", "AMBER", LocalDateTime.parse("2026-09-13T22:10:00"), true, null))
                .build();

        assertThat(RecordJson.parse(RecordJson.write(referral), Referral.class)).isEqualTo(referral);
    }

    @Test
    void writesARecordOfOneValueAsThatValue() {
        String json = RecordJson.write(AReferral.fromASchool().build());

        assertThat(json)
                .contains("\"submission\":\"5f0c7f4e-3c1a-4a57-9d5e-0d5a7c1e0001\"")
                .contains("\"nhsNumber\":\"9990000018\"")
                .contains("\"agency\":\"testfell-primary\"")
                .contains("\"receivedAt\":\"2026-09-14T09:30:00Z\"")
                .contains("\"dateOfBirth\":\"2015-02-03\"");
    }

    @Test
    void keepsCharactersNoDatabaseTextHolds() {
        String odd = "nul \u0000, half a pair \ud83d, whole \ud83d\ude00, Welsh \u0175";
        Referral referral = AReferral.fromASchool()
                .withFacts(new Fact(odd, false, true, Sensitivity.GENERAL, null, false))
                .build();

        String json = RecordJson.write(referral);

        assertThat(json).isPrintable().matches("\\p{ASCII}+");
        assertThat(RecordJson.parse(json, Referral.class)).isEqualTo(referral);
    }

    @Test
    void readsBackEveryVariantOfASealedType() {
        for (Placement placement : List.of(
                new Placement.InArea(new AreaId("waf"), "E07000027"),
                new Placement.OutOfArea("Leeds", "E08000035"),
                new Placement.Unplaced(FailureCode.UNKNOWN_POSTCODE))) {
            for (ClockRule rule : List.of(
                    new ClockRule.Elapsed(Duration.ofHours(4)), new ClockRule.WorkingDays(1))) {
                Placed placed = placed(placement, rule);

                assertThat(RecordJson.parse(RecordJson.write(placed), Placed.class)).isEqualTo(placed);
            }
        }
    }

    @Test
    void namesVariantsByTheirKeptNames() {
        assertThat(RecordJson.write(placed(
                        new Placement.InArea(new AreaId("waf"), "E07000027"), new ClockRule.WorkingDays(1))))
                .contains("{\"type\":\"in-area\",\"area\":\"waf\",\"district\":\"E07000027\"}")
                .contains("{\"type\":\"working-days\",\"days\":1}");
    }

    @Test
    void readsBackADecision() {
        HumanDecision decision = new HumanDecision(
                UUID.randomUUID(),
                new WorkItemId(UUID.randomUUID()),
                "Pat Worker",
                Instant.parse("2026-09-14T11:00:00.123456Z"),
                DecisionOutcome.SHARE,
                CanonicalLevel.N2,
                "EARLY_HELP",
                "Family wants help",
                List.of(new DestinationId("hub-barrow")),
                null,
                false,
                Set.of(new DestinationId("mash-waf")),
                Set.of(Matter.OPEN_CASE));

        assertThat(RecordJson.parse(RecordJson.write(decision), HumanDecision.class)).isEqualTo(decision);
    }

    @Test
    void readsBackAList() {
        List<Problem> problems = List.of(new Problem("/children/0/upn", FailureCode.CHECK_DIGIT));

        assertThat(RecordJson.readList(RecordJson.write(problems), Problem.class)).isEqualTo(problems);
    }

    @Test
    void refusesAPropertyItDoesNotKnow() {
        String json = RecordJson.write(AReferral.fromASchool().build()).replaceFirst("\\{", "{\"extra\":1,");

        assertThatThrownBy(() -> RecordJson.parse(json, Referral.class)).isInstanceOf(UnreadableRecord.class);
    }

    @Test
    void refusesAMissingProperty() {
        String json = RecordJson.write(AReferral.fromASchool().build()).replace("\"household\":", "\"findings\":");

        assertThatThrownBy(() -> RecordJson.parse(json, Referral.class)).isInstanceOf(UnreadableRecord.class);
    }

    @Test
    void refusesNullWhereTheRecordAllowsNone() {
        String json = RecordJson.write(AReferral.fromASchool().build())
                .replaceFirst("\"kind\":\"[A-Z_]+\"", "\"kind\":null");

        assertThatThrownBy(() -> RecordJson.parse(json, Referral.class)).isInstanceOf(UnreadableRecord.class);
    }

    @Test
    void keepsValuesOutOfTheComplaint() {
        String json = RecordJson.write(AReferral.fromASchool().build()).replace("\"9990000018\"", "\"Effie999\"");

        assertThatThrownBy(() -> RecordJson.parse(json, Referral.class))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("nhsNumber")
                .hasMessageNotContaining("Effie999")
                .hasNoCause();
    }

    private static Placed placed(Placement placement, ClockRule rule) {
        return new Placed(
                new AreaId("waf"),
                placement,
                new TriageProposal(
                        Set.of(CanonicalLevel.N2, CanonicalLevel.N3),
                        Urgency.GREEN,
                        rule,
                        DestinationKind.FAMILY_HUB,
                        "T-1",
                        "1",
                        "Early help"),
                AReferral.RECEIVED_AT,
                null,
                List.of(
                        new RouteProposal.Offer(service("cp-younited"), "Takes it"),
                        new RouteProposal.Instead(service("cp-camhs-crisis"), service("cp-frs"), "Closed"),
                        new RouteProposal.Emergency(service("lan-talkzone"), "Closed"),
                        new RouteProposal.Closed(service("cp-ehh"), "Closed"),
                        new RouteProposal.Person("Nobody"),
                        new RouteProposal.Elsewhere("Leeds", "E08000035", "Lives there")));
    }

    private static RouteProposal.Named service(String id) {
        return new RouteProposal.Named(
                new ServiceId(id), "A service", new DestinationId("hub-barrow"), List.of("An assessment"), true);
    }

    private static Child anUnbornChild() {
        return new Child(
                "c2",
                ChildState.UNBORN,
                null,
                List.of(),
                null,
                LocalDate.parse("2027-01-10"),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                AccessNeeds.NONE);
    }

    @Test
    void givesTheSameTextTheSameRecordOfItsType() {
        Placed placed = APlace.inTheNorth().build();
        String json = RecordJson.write(placed);

        assertThat(RecordJson.read(json, Placed.class)).isSameAs(RecordJson.read(new String(json), Placed.class));
        assertThatThrownBy(() -> RecordJson.read(json, Referral.class)).isInstanceOf(UnreadableRecord.class);
        assertThatThrownBy(() -> RecordJson.read(json + " x", Placed.class)).isInstanceOf(UnreadableRecord.class);
    }
}
