package uk.frontdoor.proof.kill;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import uk.frontdoor.proof.load.HttpAnswer;
import uk.frontdoor.proof.load.HttpConnection;

/**
 * One sender's system: sends its next message when the last is acknowledged, and the same bytes again whenever it does
 * not know, for as long as it takes.
 */
final class ASender implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final int port;
    private final Senders senders;
    private final AtomicLong number;
    private final Journal journal;
    private final Stop stop;

    ASender(int port, Senders senders, AtomicLong number, Journal journal, Stop stop) {
        this.port = port;
        this.senders = senders;
        this.number = number;
        this.journal = journal;
        this.stop = stop;
    }

    @Override
    public void run() {
        try {
            while (!stop.asked()) {
                sendUntilAcknowledged(senders.message(number.incrementAndGet()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendUntilAcknowledged(Submitted submitted) throws InterruptedException {
        boolean again = false;
        while (true) {
            try (HttpConnection connection = HttpConnection.to(port)) {
                if (acknowledged(submitted, connection.call(submitted.request()), again)) {
                    return;
                }
            } catch (IOException away) {
                Thread.sleep(PAUSE);
            }
            again = true;
            Thread.sleep(PAUSE);
        }
    }

    /** Only somebody who sends again may take "I have that already" for an acknowledgement. */
    private boolean acknowledged(Submitted submitted, HttpAnswer answer, boolean again) {
        if (answer.accepted()) {
            journal.acknowledged(submitted, false);
            return true;
        }
        if (again && answer.status() == 409 && answer.text().contains("duplicate")) {
            journal.acknowledged(submitted, true);
            return true;
        }
        journal.answered(submitted.channel(), answer.status());
        return answer.status() < 500 && !comeAgain(answer.status());
    }

    private static boolean comeAgain(int status) {
        return status == 408 || status == 409 || status == 425 || status == 429;
    }
}
