package uk.frontdoor.proof.kill;

import java.io.IOException;
import java.time.Duration;
import uk.frontdoor.proof.gateway.CaseSystem;

/** A person who decides whatever comes; when the gateway goes away, goes on with the same decision once it is back. */
final class APerson implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final int port;
    private final CaseSystem.Desk desk;
    private final Journal journal;
    private final Stop stop;

    APerson(int port, CaseSystem.Desk desk, Journal journal, Stop stop) {
        this.port = port;
        this.desk = desk;
        this.journal = journal;
        this.stop = stop;
    }

    @Override
    public void run() {
        CaseSystem system = new CaseSystem(port, desk);
        try {
            while (!stop.asked()) {
                work(system);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(CaseSystem system) throws InterruptedException {
        try {
            var decision = system.work();
            if (decision.isPresent()) {
                journal.decided(decision.get());
            } else {
                Thread.sleep(PAUSE);
            }
        } catch (IOException away) {
            Thread.sleep(PAUSE);
        }
    }
}
