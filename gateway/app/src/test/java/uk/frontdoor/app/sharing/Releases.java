package uk.frontdoor.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import uk.frontdoor.app.fixture.APlace;
import uk.frontdoor.app.fixture.AResult;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.dispatch.DeliveryReceipt;
import uk.frontdoor.core.dispatch.DispatchStage;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.SealedDelivery;
import uk.frontdoor.core.failure.Retry;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.fixture.ALaw;
import uk.frontdoor.core.fixture.SharingRows;
import uk.frontdoor.core.sharing.Answer;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.Release;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingOutcome;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.sharing.SharingVerdict;
import uk.frontdoor.core.triage.HumanDecision;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.core.worklist.Claim;
import uk.frontdoor.core.worklist.ResultOutcome;
import uk.frontdoor.core.worklist.WorkItem;
import uk.frontdoor.core.worklist.WorkKind;
import uk.frontdoor.core.worklist.WorkList;

/** Decisions and releases as the stores keep them. */
abstract class Releases {
    static final Set<AreaId> WAF = Set.of(ADecision.WAF);
    static final byte[] SEALED = {1, 2, 3};

    final SharingStore sharing;
    final DispatchStore dispatch;
    final WorkList list;
    private final TheStores stores;

    Releases(TheStores stores) {
        this.stores = stores;
        this.sharing = stores.bean(SharingStore.class);
        this.dispatch = stores.bean(DispatchStore.class);
        this.list = stores.bean(WorkList.class);
    }

    @AfterEach
    void empty() {
        stores.database().empty();
    }

    ResultOutcome again() {
        WorkItem failed = list.open(WAF, 10).stream()
                .filter(item -> item.kind() == WorkKind.FAILED)
                .findFirst()
                .orElseThrow();
        Claim claim = list.claim(failed.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        return stores.bean(Retry.class).again(claim.lease(), "a.worker");
    }

    /** Nothing in these tests gets as far as a gate or a seal. */
    DispatchStage stage() {
        return new DispatchStage(
                sharing,
                new PolicySharingGate(
                        new Rulebook(_ -> verdict(Answer.HOLD), SharingRows.CONTENTS, ALaw.TODAY, ADecision.TERMS),
                        ADecision.DESTINATIONS,
                        _ -> java.util.Optional.empty(),
                        new ReleaseTag(new SecretKeySpec(new byte[] {1}, "HmacSHA256")),
                        ADecision.CLOCK),
                _ -> SEALED,
                (content, _) -> content,
                dispatch);
    }

    Release sent() {
        Release release = released();
        dispatch.keep(new SealedDelivery(release.id(), ADecision.HUB.id(), SEALED));
        dispatch.sent(release.id());
        return release;
    }

    Release released() {
        TriagedReferral decided = decided();
        Release release = release(decided);
        sharing.record(decided, List.of(new SharingOutcome.Released(release)));
        return release;
    }

    TriagedReferral decided() {
        return decided(result -> result);
    }

    TriagedReferral decided(UnaryOperator<AResult> how) {
        WorkItem item = stores.placed(APlace.inTheNorth().build());
        HumanDecision decision = how.apply(AResult.on(item)).build();
        var claim = list.claim(item.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow();
        list.decide(claim.lease(), decision);
        return new TriagedReferral(
                stores.bean(Referrals.class).find(item.submission()).orElseThrow(),
                ADecision.WAF,
                APlace.inTheNorth().build().proposal(),
                decision);
    }

    /** Only the gate can make one. */
    Release release(TriagedReferral decided) {
        var gate = new PolicySharingGate(
                new Rulebook(_ -> verdict(Answer.PERMIT), SharingRows.CONTENTS, ALaw.TODAY, ADecision.TERMS),
                ADecision.DESTINATIONS,
                _ -> java.util.Optional.of(decided),
                new ReleaseTag(new SecretKeySpec("a test key".getBytes(StandardCharsets.UTF_8), "HmacSHA256")),
                ADecision.CLOCK);
        SharingOutcome outcome = gate.decide(decided, ADecision.HUB.id());
        assertThat(outcome).isInstanceOf(SharingOutcome.Released.class);
        return ((SharingOutcome.Released) outcome).release();
    }

    static SharingOutcome held() {
        return new SharingOutcome.HeldForPerson(ADecision.MASH.id(), verdict(Answer.HOLD));
    }

    static SharingVerdict verdict(Answer answer) {
        return new SharingVerdict(
                answer, FieldProfile.P3, "S-11", "1", "6(1)(e)", List.of("L1"), List.of("T-ACK"), "Agreed");
    }

    static DeliveryReceipt receipt(Release release, String from, byte[] sealed) {
        return new DeliveryReceipt(
                release.id(),
                new uk.frontdoor.core.area.DestinationId(from),
                TheStores.NOW,
                Sha256.hex(sealed));
    }

    List<String> facts(TriagedReferral decided) {
        return stores.facts(decided.referral().submission().value());
    }
}
