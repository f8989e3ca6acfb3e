package uk.frontdoor.app.rules;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.platform.Warmup;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.notice.DmnNoticePolicy;
import uk.frontdoor.config.sharing.DmnSharingPolicy;
import uk.frontdoor.config.triage.DmnTriagePolicy;
import uk.frontdoor.core.area.PostcodeDirectory;
import uk.frontdoor.core.notice.NoticePolicy;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.triage.TriagePolicy;

/**
 * The decision tables, built beside the rest of the start: the engine needs seconds for it. Whoever asks early waits;
 * the gateway is not ready before they are built. That they answer quickly, too, comes later.
 */
final class TablesBehindTheStart implements Warmup {
    private final CompletableFuture<DmnTriagePolicy> triage = beside(DmnTriagePolicy::shipped);
    private final CompletableFuture<NoticePolicy> notices = beside(DmnNoticePolicy::shipped);
    private final CompletableFuture<DmnSharingPolicy> sharing = beside(DmnSharingPolicy::shipped);

    private final CompletableFuture<Boolean> looked = new CompletableFuture<>();
    private final AtomicReference<@Nullable Rules> changed = new AtomicReference<>();
    private final AreaFiles areas;

    /**
     * @param areas the area files everybody has been given
     */
    TablesBehindTheStart(AreaFiles areas) {
        this.areas = areas;
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> build) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread.ofPlatform().name("decision-tables").daemon().start(() -> {
            try {
                result.complete(build.get());
            } catch (RuntimeException unusable) {
                // Handed on to whoever waits: the warm-up, which then keeps the gateway from being ready.
                result.completeExceptionally(unusable);
            }
        });
        return result;
    }

    /** Whether other rules than the shipped ones were activated is known from now on; until then nobody is answered. */
    void looked() {
        looked.complete(true);
    }

    /** From now on these answer. */
    void use(Rules rules) {
        changed.set(rules);
        areas.use(rules.areas());
    }

    /** What ships, with the area files that ship. */
    Rules shipped() {
        return new Rules(triage.join(), notices.join(), sharing.join(), AreaFiles.shipped());
    }

    /** What is in force; waits until that is known. */
    Rules inForce() {
        looked.join();
        Rules activated = changed.get();
        return activated == null
                ? new Rules(triage.join(), notices.join(), sharing.join(), areas)
                : new Rules(activated.triage(), activated.notices(), activated.sharing(), areas);
    }

    TriagePolicy triage() {
        return question -> inForce().triage().propose(question);
    }

    NoticePolicy notices() {
        return question -> inForce().notices().authority(question);
    }

    SharingPolicy sharing() {
        return question -> inForce().sharing().decide(question);
    }

    /** Places nobody before it is known which area files are in force. */
    PostcodeDirectory places(PostcodeDirectory postcodes) {
        return postcode -> {
            looked.join();
            return postcodes.place(postcode);
        };
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public void run() {
        triage.join();
        notices.join();
        sharing.join();
        looked.join();
    }

    /** Behind the first answers, which ask no table. */
    @Override
    public void afterReady() {
        triage.join().warmUp();
        sharing.join().warmUp();
    }
}
