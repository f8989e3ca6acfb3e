package uk.frontdoor.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Harm;
import uk.frontdoor.core.sharing.AgreementInForce;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.Competence;
import uk.frontdoor.core.sharing.Purpose;
import uk.frontdoor.core.sharing.Sender;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.sharing.SharingQuestion;
import uk.frontdoor.core.worklist.WorkList;

/** A changed table from proposal to roll-back, in the running gateway. */
@GatewayTest
class RuleChangesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final SharingQuestion SCHOOL_ASKS = new SharingQuestion(
            Sender.SCHOOL,
            Purpose.FAMILY_HELP,
            CanonicalLevel.N2,
            AgreementInForce.AGREED,
            Harm.NONE,
            DestinationKind.FAMILY_HUB,
            Competence.NOT_APPLICABLE,
            true,
            false,
            false,
            false,
            false,
            false,
            Set.of());

    @LocalServerPort
    private int port;

    @Autowired
    private RuleChanges changes;

    @Autowired
    private RuleTables tables;

    @Autowired
    private SharingPolicy policy;

    @Autowired
    private WorkList workList;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private static byte[] changed(String answer) {
        String shipped = new String(TableFile.shipped("sharing").content(), StandardCharsets.UTF_8);
        return shipped.replaceFirst("<text>\"\\d+\\.\\d+\\.\\d+\"</text>", "<text>\"9.9.9\"</text>")
                .replaceFirst(
                        "(?s)(<text>\"S-11-SCHOOL-AGREED\"</text></inputEntry>\\s*<outputEntry[^>]*><text>Rule</text>"
                                + "</outputEntry>\\s*<outputEntry[^>]*><text>)\"PERMIT\"",
                        "$1\"" + answer + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private UUID proposed() {
        RuleChanges.Proposed outcome = changes.propose("sharing", changed("HOLD"), "manager.waf");
        assertThat(outcome).isInstanceOf(RuleChanges.Proposed.Kept.class);
        return ((RuleChanges.Proposed.Kept) outcome).id();
    }

    @Test
    void saysWhatWouldBeNewlyDeniedAndToWhomBeforeItIsInForce() {
        String reference = new ASharedReferral(port, workList, database, clock).share().reference();

        DryRunReport report = changes.replay(proposed()).orElseThrow();

        assertThat(report.replayed()).isPositive();
        assertThat(report.count(DryRunReport.Change.NEWLY_DENIED)).isPositive();
        assertThat(report.flows()).anySatisfy(flow -> {
            assertThat(flow.agency()).isEqualTo("testfell-primary");
            assertThat(flow.recipient()).isEqualTo(ASharedReferral.HUB.value());
            assertThat(flow.change()).isEqualTo(DryRunReport.Change.NEWLY_DENIED);
            assertThat(flow.before()).isEqualTo("S-11-SCHOOL-AGREED");
        });
        assertThat(reference).startsWith("FD-");
        assertThat(policy.decide(SCHOOL_ASKS).answer()).isEqualTo(Answer.PERMIT);
    }

    @Test
    void comesIntoForceByTwoOthersAndGoesBackByOne() {
        UUID id = proposed();
        try {
            assertThat(changes.approve(id, "manager.waf")).isInstanceOf(ApprovalOutcome.Refused.class);
            assertThat(changes.approve(id, "manager.lan")).isEqualTo(new ApprovalOutcome.Waiting());
            assertThat(changes.approve(id, "manager.lan")).isInstanceOf(ApprovalOutcome.Refused.class);
            assertThat(policy.decide(SCHOOL_ASKS).answer()).isEqualTo(Answer.PERMIT);
            assertThat(changes.approve(id, "manager.cam")).isEqualTo(new ApprovalOutcome.Activated());

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(policy.decide(SCHOOL_ASKS).answer()).isEqualTo(Answer.HOLD));
            assertThat(policy.decide(SCHOOL_ASKS).tableVersion()).startsWith("9.9.9+");
            assertThat(tables.inForce("sharing").text().version()).startsWith("9.9.9+");
        } finally {
            changes.retire(id, "manager.lan");
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(policy.decide(SCHOOL_ASKS).answer()).isEqualTo(Answer.PERMIT));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(steps(id)).containsExactly(
                        "proposed", "approved", "approved", "activated", "retired"));
    }

    @Test
    void takesNoTableThatBreaksAPromise() {
        String careless = new String(changed("HOLD"), StandardCharsets.UTF_8).replaceFirst(
                "(?s)(<text>\"S-FAMILY-MEMBER\"</text></inputEntry>\\s*<outputEntry[^>]*><text>Rule</text></outputEntry>"
                        + "\\s*<outputEntry[^>]*><text>)\"HOLD\"",
                "$1\"PERMIT\"");

        RuleChanges.Proposed outcome =
                changes.propose("sharing", careless.getBytes(StandardCharsets.UTF_8), "manager.waf");

        assertThat(outcome).isInstanceOf(RuleChanges.Proposed.Unusable.class);
        assertThat(changes.propose("sharing", new byte[] {1}, "manager.waf"))
                .isInstanceOf(RuleChanges.Proposed.Unusable.class);
    }

    private List<String> steps(UUID proposal) {
        return database.sql(
                        """
                        SELECT details->>'step'
                        FROM ledger
                        WHERE kind = 'RULES_CHANGED' AND details->>'proposal' = :proposal
                        ORDER BY sequence
                        """)
                .param("proposal", proposal.toString())
                .query(String.class)
                .list();
    }
}
