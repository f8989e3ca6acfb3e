package uk.frontdoor.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.normalise.NormaliseOutcome;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.worklist.Keying;
import uk.frontdoor.core.worklist.WorkItem;

/** What the stages do to a referral, without the broker between them. */
class KeptMatchesIT extends ReferredChildren {
    private static final TheStores STORES = TheStores.open();

    KeptMatchesIT() {
        super(STORES);
    }

    @AfterAll
    static void closes() {
        STORES.close();
    }

    @Test
    void countsTheThirdContactForTheStageAndForTheDeskAlike() {
        Referral first = referred("waf", effie());
        Referral second = referred("waf", effie());
        Referral third = referred("waf", effie());

        assertThat(repeated(first)).isTrue();
        assertThat(earlier.of(third)).hasSize(2);
        assertThat(matches.of(third.submission(), WORKER).together()).isTrue();
        assertThat(matches.of(second.submission(), WORKER).shown()).hasSize(2);
    }

    /** Each is looked at in a transaction that has not ended when the other's begins, as steps done together are. */
    @Test
    void findsEachOtherThoughBothComeInTheSameMoment() throws Exception {
        Referral one = kept(effie());
        Referral other = kept(effie());
        CompletableFuture<Void> meanwhile = STORES.database().transaction().execute(_ -> {
            matching.look(one.submission());
            CompletableFuture<Void> looking = CompletableFuture.runAsync(() -> STORES.database()
                    .transaction()
                    .executeWithoutResult(_ -> matching.look(other.submission())));
            await().until(() -> looking.isDone() || STORES.database().waits());
            return looking;
        });
        meanwhile.get(60, TimeUnit.SECONDS);
        placed(one, "waf");
        placed(other, "waf");

        assertThat(shown(one.submission()))
                .extracting(KnownMatch::reference)
                .containsExactly(other.reference().value());
    }

    @Test
    void countsNoMoreWhatAPersonSaysIsAnotherChild() {
        referred("waf", effie());
        Referral second = referred("waf", effie());
        Referral third = referred("waf", effie());
        KnownMatch wrong = shown(third.submission()).stream()
                .filter(match -> match.reference().equals(second.reference().value()))
                .findFirst()
                .orElseThrow();

        matches.settle(third.submission(), wrong.id(), KnownMatch.State.REJECTED, WORKER);

        assertThat(repeated(third)).isFalse();
        assertThat(matches.of(third.submission(), WORKER).together()).isFalse();
    }

    @Test
    void findsAChildWhoseNameAnUpdateCorrects() {
        Referral known = referred("waf", effie());
        Referral first = referred("waf", somebodyElse());
        assertThat(shown(first.submission())).isEmpty();

        RawSubmission update = STORES.kept();
        Referral corrected = about(update, effie());
        normalise.record(update, new NormaliseOutcome.Updates(first.submission(), corrected));
        looked(corrected, "waf");

        assertThat(shown(first.submission()))
                .extracting(KnownMatch::reference)
                .containsExactly(known.reference().value());
        assertThat(earlier.of(corrected)).as("what it updates is no contact of its own").hasSize(1);
    }

    @Test
    void takesBackWhatAnUpdateLeavesNoReasonFor() {
        referred("waf", effie());
        Referral first = referred("waf", effie());
        assertThat(shown(first.submission())).hasSize(1);

        RawSubmission update = STORES.kept();
        Referral corrected = about(update, somebodyElse());
        normalise.record(update, new NormaliseOutcome.Updates(first.submission(), corrected));
        looked(corrected, "waf");

        assertThat(shown(first.submission())).isEmpty();
    }

    @Test
    void findsTheChildOfAReferralThatAPersonKeyed() {
        Referral known = referred("waf", effie());
        RawSubmission original = STORES.kept();
        normalise.record(original, new NormaliseOutcome.NeedsKeying(List.of()));
        WorkItem task = list.open(Set.of(WAF), 10).stream()
                .filter(item -> item.submission().equals(original.id()))
                .findFirst()
                .orElseThrow();
        var lease = list.claim(task.id(), "a.worker", Duration.ofMinutes(30)).orElseThrow().lease();
        Referral keyed = about(original, effie());

        STORES.bean(Keying.class).keyed(lease, keyed, "a.worker");
        looked(keyed, "waf");

        assertThat(shown(original.id()))
                .extracting(KnownMatch::reference)
                .containsExactly(known.reference().value());
    }
}
