package uk.frontdoor.config.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.profile.DeclaredProfiles;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.AReferral;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Matter;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.triage.TriagedReferral;

/** TS7 and TS8: the same need at half past two on a Sunday morning and on a Tuesday at ten, by the shipped files. */
class CrisisByTheFilesTest {
    private static final DestinationId CRISIS_TEAM = new DestinationId("camhs-crisis-cam");
    private static final DmnSharingPolicy POLICY = DmnSharingPolicy.shipped();

    private static SharingOutcome at(String moment) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        PolicySharingGate gate = new PolicySharingGate(
                new Rulebook(POLICY, new DeclaredProfiles(), ALaw.TODAY, ADecision.TERMS),
                AreaFiles.shipped().destinations(clock),
                _ -> Optional.empty(),
                new ReleaseTag(new SecretKeySpec(
                        "a key for tests, thirty-two bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
                clock);
        TriagedReferral need = ADecision.toShare()
                .at(CanonicalLevel.N3)
                .finding(Matter.MENTAL_HEALTH_CRISIS)
                .about(AReferral.fromASchool()
                        .by(ReferrerKind.HEALTH_PROFESSIONAL, "3A")
                        .build());
        return gate.decide(need, CRISIS_TEAM);
    }

    @Test
    void ts7RedirectsWhatComesInTheNightWhileTheCrisisTeamIsClosed() {
        assertThat(at("2026-09-13T01:30:00Z")).isInstanceOfSatisfying(
                SharingOutcome.HeldForPerson.class,
                held -> assertThat(held.verdict().ruleId()).isEqualTo("M-34-CLOSED"));
    }

    @Test
    void ts8PassesItToTheCrisisTeamOnATuesdayAtTen() {
        assertThat(at("2026-09-15T09:00:00Z")).isInstanceOfSatisfying(
                SharingOutcome.Released.class,
                released -> assertThat(released.release().verdict().ruleId()).isEqualTo("M-33-CRISIS"));
    }
}
