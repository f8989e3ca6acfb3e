package uk.frontdoor.proof.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import uk.frontdoor.proof.message.Person;

/**
 * A closed loop of clients, each with one connection, each sending its next message when the last is answered.
 *
 * @param firstValues widths of the places in the call; see {@link HttpCall#template}
 */
public record Load(int port, HttpCall call, int clients, long seed) {
    private static final AtomicLong NUMBER = new AtomicLong();

    /** Lets the clients run unmeasured for a while, then measures a window. */
    public LoadResult run(Duration settle, Duration window, Runnable windowOpens, Runnable windowCloses)
            throws InterruptedException {
        Phase phase = new Phase();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Client>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(executor.submit(() -> new Client(phase).run()));
            }
            Thread.sleep(settle);
            windowOpens.run();
            long opened = phase.open();
            Thread.sleep(window);
            long closed = phase.close();
            windowCloses.run();
            return sum(running, Duration.ofNanos(closed - opened));
        }
    }

    private static LoadResult sum(List<Future<Client>> clients, Duration window) throws InterruptedException {
        Latencies latencies = new Latencies();
        long refused = 0;
        long broken = 0;
        for (Future<Client> future : clients) {
            Client client = join(future);
            latencies.add(client.latencies);
            refused += client.refused;
            broken += client.broken;
        }
        return new LoadResult(latencies.count(), refused, broken, window, latencies);
    }

    private static Client join(Future<Client> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a load client failed", e.getCause());
        }
    }

    /** Unmeasured, measured, over. */
    private static final class Phase {
        private volatile boolean measured;
        private volatile boolean over;

        long open() {
            measured = true;
            return System.nanoTime();
        }

        long close() {
            over = true;
            return System.nanoTime();
        }
    }

    private final class Client {
        private final Phase phase;
        private final Latencies latencies = new Latencies();
        private long refused;
        private long broken;

        Client(Phase phase) {
            this.phase = phase;
        }

        Client run() {
            while (!phase.over) {
                try (HttpConnection connection = HttpConnection.to(port)) {
                    converse(connection);
                } catch (IOException e) {
                    broken++;
                }
            }
            return this;
        }

        private void converse(HttpConnection connection) throws IOException {
            var draft = call.template(new Person(seed, 0).values()).draft();
            while (!phase.over && connection.open()) {
                byte[] request = draft.fill(new Person(seed, NUMBER.incrementAndGet()).values());
                long sent = System.nanoTime();
                HttpAnswer answer = connection.call(request);
                count(answer, System.nanoTime() - sent);
            }
        }

        private void count(HttpAnswer answer, long nanos) {
            if (!phase.measured || phase.over) {
                return;
            }
            if (answer.accepted()) {
                latencies.record(nanos);
            } else {
                refused++;
            }
        }
    }
}
