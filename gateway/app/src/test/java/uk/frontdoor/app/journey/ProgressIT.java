package uk.frontdoor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.frontdoor.app.journey.Letters.childAt;
import static uk.frontdoor.app.journey.Letters.fact;
import static uk.frontdoor.app.journey.Letters.indicator;

import jakarta.jms.JMSException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.app.journey.Journey.Decision;
import uk.frontdoor.app.seal.KeyFolder;
import uk.frontdoor.app.seal.ReceiptSigner;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.dispatch.CaseProgress;
import uk.frontdoor.core.dispatch.CaseProgress.Ending;
import uk.frontdoor.core.dispatch.CaseProgress.Step;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.sharing.ReleaseId;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;

/** What TS1, TS3 and TS15 ask of what comes after: who works with the family, that it ended, and that one leads. */
@GatewayTest
class ProgressIT {
    private static final String HUB = "hub-barrow";
    private static final String TEAM = "district-team-waf";
    private static final String SCHOOL = "testfell-primary";
    private static final String VISITOR = "testfell-surgery";
    private static final String WORKER = "Targeted Family Help Worker";
    private static final String CONFIRM =
            """
            UPDATE match_proposal
            SET state = 'CONFIRMED', settled_by = 'worker.waf', settled_at = now()
            WHERE one IN (SELECT id FROM submission WHERE reference IN (:one, :other))
              AND other IN (SELECT id FROM submission WHERE reference IN (:one, :other))
            """;

    private final ApplicationContext gateway;
    private final Journey journey;

    ProgressIT(@Autowired ApplicationContext gateway) {
        this.gateway = gateway;
        this.journey = Journey.in(gateway);
    }

    /** TS1: the hub gives the family to a worker, by role; the school hears that, and the mother from nobody but a person. */
    @Test
    void ts1TellsTheReferrerThatAWorkerHasTheFamilyAndFamilyNothingByMachine() throws JMSException {
        String reference = asks(SCHOOL, "Flora");
        UUID decision = shared(reference, HUB);
        says(HUB, decision, HUB, new Step.Allocated(WORKER, true));

        assertThat(journey.isTold(SCHOOL, reference, "HELP_UNDER_WAY")).doesNotContain("Flora", WORKER);
        assertThat(journey.facts(reference, "PROGRESSED").getFirst()).contains("ALLOCATED", WORKER);

        String mothers = journey.fillsInTheForm(
                Letters.parentAsks("Florence", "2014-02-03", "She will not go to school", "\"SCHOOL_ATTENDANCE\""));
        UUID hers = shared(mothers, HUB);
        says(HUB, hers, HUB, new Step.Allocated(WORKER, true));

        assertThat(journey.facts(mothers, "PROGRESSED").getFirst()).contains("ALLOCATED");
        await().during(Duration.ofSeconds(2)).atMost(Journey.PATIENCE).untilAsserted(() ->
                assertThat(journey.facts(mothers, "FEEDBACK")).noneMatch(fact -> fact.contains("progress")));
    }

    /** TS3: no further support is needed; the outcome is on record and whoever referred may see that it ended. */
    @Test
    void ts3RecordsHowItEndedAndTellsThatItHas() throws JMSException {
        String reference = asks(VISITOR, "Ben");
        UUID decision = shared(reference, HUB);
        says(HUB, decision, HUB, new Step.Allocated(WORKER, false));
        says(HUB, decision, HUB, new Step.Closed(Ending.NO_FURTHER_SUPPORT_NEEDED));
        says(HUB, decision, HUB, new Step.Closed(Ending.NO_FURTHER_SUPPORT_NEEDED));

        assertThat(journey.isTold(VISITOR, reference, "HELP_ENDED")).doesNotContain("NO_FURTHER_SUPPORT_NEEDED", "Ben");
        assertThat(journey.facts(reference, "PROGRESSED")).anyMatch(fact -> fact.contains("NO_FURTHER_SUPPORT_NEEDED"));
    }

    @Test
    void believesNobodyAboutWhatIsNotTheirs() throws JMSException {
        String reference = asks(SCHOOL, "Hazel");
        UUID decision = shared(reference, HUB);
        says("hub-kendal", decision, HUB, new Step.Closed(Ending.FAMILY_DECLINED));
        says(HUB, decision, HUB, new Step.Allocated("Sam Worker", true));
        says(HUB, decision, HUB, new Step.Allocated(WORKER, true));

        assertThat(journey.isTold(SCHOOL, reference, "HELP_UNDER_WAY")).doesNotContain("Sam");
        assertThat(journey.facts(reference, "PROGRESSED"))
                .singleElement()
                .asString()
                .contains(WORKER)
                .doesNotContain("Sam Worker", "FAMILY_DECLINED");
    }

    /** TS15: a child in need may have early help as well; two teams work, one leads. */
    @Test
    void ts15GivesAPersonTwoTeamsThatBothLeadForOneFamily() throws JMSException {
        String inNeed = asks(SCHOOL, "Alexis");
        String early = asks(SCHOOL, "Alexis");
        journey.waits(early, WorkKind.TRIAGE);
        await().atMost(Journey.PATIENCE).until(() -> confirms(inNeed, early) == 1);
        UUID statutory = journey.decides(
                inNeed, Decision.toShare(CanonicalLevel.N4, TEAM).finding(Matter.OPEN_CASE));
        assertThat(journey.arrived(statutory, TEAM)).contains("Alexis");
        UUID help = shared(early, HUB);

        says(TEAM, statutory, TEAM, new Step.Allocated("Qualified social worker", true));
        assertThat(journey.facts(inNeed, "PROGRESSED")).hasSize(1);
        says(HUB, help, HUB, new Step.Allocated(WORKER, true));

        WorkItem dispute = journey.waits(early, WorkKind.DUE);
        assertThat(dispute.subject()).isEqualTo("LEAD_TO_BE_AGREED");
        assertThat(dispute.area().value()).isEqualTo("waf");
    }

    /** Without a pupil number: every other child of these tests has the same. */
    private String asks(String by, String given) {
        return journey.refers(
                by,
                "/api/referrals",
                Letters.schoolAsks(
                        childAt(given, "2017-03-01", "LA14 1AA"),
                        fact("Is often late", "GENERAL", "c1"),
                        indicator("SCHOOL_ATTENDANCE"),
                        Letters.motherAgrees("\"c1\"")));
    }

    /** A person says that both are about the same child; once there is a proposal to say it of. */
    private int confirms(String one, String other) {
        return gateway.getBean(JdbcClient.class).sql(CONFIRM).param("one", one).param("other", other).update();
    }

    private UUID shared(String reference, String recipient) {
        UUID decision = journey.decides(reference, Decision.toShare(CanonicalLevel.N2, recipient));
        assertThat(journey.arrived(decision, recipient)).contains("release");
        return decision;
    }

    /** @param of to whom the release went about which it is said */
    private void says(String who, UUID decision, String of, Step step) throws JMSException {
        KeyFolder keys = gateway.getBean(KeyFolder.class);
        String release = journey.arrived(decision, of).replaceFirst("(?s).*?\"release\":\"([^\"]+)\".*", "$1");
        CaseProgress progress = new CaseProgress(
                ReleaseId.of(release),
                new DestinationId(who),
                Instant.parse("2026-11-22T10:00:00Z"),
                step);
        try (BrokerClient client = BrokerClient.overCore(gateway, who)) {
            client.sendBytes("receipts", new ReceiptSigner(keys.sandbox(new DestinationId(who))).sign(progress));
        }
    }
}
