package uk.frontdoor.proof.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.frontdoor.proof.load.Load;
import uk.frontdoor.proof.load.LoadResult;
import uk.frontdoor.proof.machine.ProcessTree;
import uk.frontdoor.proof.machine.Signals;

/**
 * Measures contenders turn by turn, so that a busy minute of the machine hits all alike.
 *
 * <p>After its turn each is rid of what piled up behind its answers, unmeasured, and is frozen until the next: nobody
 * starts with yesterday's work, and nobody slows a neighbour. Before the first round each warms up.
 */
final class Rounds {
    private final List<Contender> contenders;
    private final Plan plan;
    private final long seed;
    private final Consumer<Measurement> seen;

    /** @param seen told of every measurement at once: a run that is cut short has still said something */
    Rounds(List<Contender> contenders, Plan plan, long seed, Consumer<Measurement> seen) {
        this.contenders = contenders;
        this.plan = plan;
        this.seed = seed;
        this.seen = seen;
    }

    List<Measurement> run() throws InterruptedException {
        for (Contender contender : contenders) {
            Signals.freeze(contender.program().tree());
        }
        for (Contender contender : contenders) {
            for (int clients : Plan.WARM_UP_CLIENTS) {
                warmUp(contender, clients);
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        for (int round = 0; round < plan.rounds(); round++) {
            for (int clients : Plan.CLIENTS) {
                for (Contender contender : contenders) {
                    measurements.add(sound(contender, turn(contender, clients, plan.settle(), plan.window())));
                }
            }
        }
        for (Contender contender : contenders) {
            Signals.thaw(contender.program().tree());
        }
        return measurements;
    }

    private void warmUp(Contender contender, int clients) throws InterruptedException {
        Warmth warmth = new Warmth(contender.program().tree(), plan.warmUp());
        do {
            turn(contender, clients, plan.settle(), plan.window());
        } while (!warmth.isReached());
    }

    private Measurement turn(Contender contender, int clients, Duration settle, Duration window)
            throws InterruptedException {
        ProcessTree tree = contender.program().tree();
        Signals.thaw(tree);
        Duration[] cpu = new Duration[2];
        LoadResult load = new Load(contender.port(), contender.call(), clients, seed)
                .run(settle, window, () -> cpu[0] = tree.cpu(), () -> cpu[1] = tree.cpu());
        tidy(contender);
        Rest.of(tree);
        Signals.freeze(tree);
        Measurement measurement = new Measurement(contender.name(), clients, load, cpu[1].minus(cpu[0]));
        seen.accept(measurement);
        return measurement;
    }

    private static Measurement sound(Contender contender, Measurement measurement) {
        if (!measurement.load().isSound()) {
            throw new IllegalStateException(
                    contender.name() + " did not answer as it should; see " + contender.program().log());
        }
        return measurement;
    }

    private static void tidy(Contender contender) {
        try {
            contender.tidying().tidy();
        } catch (Exception failed) { // whatever it is, the next turn would not begin clean
            throw new IllegalStateException(contender.name() + " could not be tidied", failed);
        }
    }
}
