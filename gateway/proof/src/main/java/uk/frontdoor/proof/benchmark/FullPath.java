package uk.frontdoor.proof.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import uk.frontdoor.proof.gateway.CaseSystem;
import uk.frontdoor.proof.gateway.ConfirmingRecipient;
import uk.frontdoor.proof.gateway.Delivered;
import uk.frontdoor.proof.gateway.Demonstration;
import uk.frontdoor.proof.gateway.Gateway;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.gateway.InboxReader;
import uk.frontdoor.proof.gateway.NhsCall;
import uk.frontdoor.proof.gateway.Receipts;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.load.HttpConnection;
import uk.frontdoor.proof.load.Latencies;
import uk.frontdoor.proof.machine.ProcessTree;
import uk.frontdoor.proof.message.Draft;
import uk.frontdoor.proof.message.Person;

/**
 * The whole way on a gateway of its own: an NHS sender submits, people claim and decide over the pull API, the hub takes
 * sealed messages from its inbox with its own login and confirms each with a signed receipt.
 *
 * <p>Submissions wait while many are on their way, so that what is measured is a steady flow and not a growing pile.
 */
final class FullPath {
    private static final int SENDERS = 8;
    private static final int PEOPLE = 6;
    private static final int ALONE = 20;
    private static final long SEED = 3;
    private static final long MANY = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(2);
    /** Of a person who finds nothing to do; under load shorter ones measure the asking and not the work. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private static final Duration LOOK_AGAIN_SOON = Duration.ofMillis(10);
    private static final Duration LOOK_AT_WARMTH = Duration.ofSeconds(10);

    private final Plan plan;
    private final Gateway gateway;
    private final HttpCall call = NhsCall.writtenAt(Instant.now());
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong submitted = new AtomicLong();
    private final AtomicLong delivered = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long mostOnTheWay = MANY;

    private FullPath(Plan plan, Gateway gateway) {
        this.plan = plan;
        this.gateway = gateway;
    }

    static FullPathResult measure(Plan plan, List<String> launch, Path folder)
            throws InterruptedException, IOException, GeneralSecurityException {
        try (Gateway gateway =
                Gateway.start(launch, folder, GatewayPorts.free(), List.of("--frontdoor.sandbox.enabled=false"))) {
            gateway.awaitReady();
            FullPathResult result = new FullPath(plan, gateway).run();
            gateway.program().stop();
            return result;
        }
    }

    private FullPathResult run() throws InterruptedException, IOException, GeneralSecurityException {
        String hub = Demonstration.KENDAL.recipient();
        List<Thread> threads = new ArrayList<>();
        try (InboxReader reader = InboxReader.start(
                gateway.ports().core(),
                hub,
                new InboxReader.Login(hub, Demonstration.RECIPIENT_PASSWORD),
                new Hub(Receipts.of(hub, gateway.data())))) {
            for (int person = 0; person < PEOPLE; person++) {
                threads.add(Thread.ofVirtual().start(this::decide));
            }
            for (int sender = 0; sender < SENDERS; sender++) {
                threads.add(Thread.ofVirtual().start(this::submit));
            }
            Duration warmUp = warmUp();
            Window window = window();
            mostOnTheWay = 0;
            awaitDelivered(submitted.get());
            Latencies alone = alone();
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            return new FullPathResult(warmUp, window.deliveries(), window.length(), window.cpu(), alone);
        }
    }

    private Duration warmUp() throws InterruptedException {
        long began = System.nanoTime();
        Warmth warmth = new Warmth(gateway.program().tree(), plan.wholeWayWarmUp());
        Thread.sleep(LOOK_AT_WARMTH);
        while (!warmth.isReached()) {
            mostOnTheWay = 0;
            warmth.letCompilersFinish();
            mostOnTheWay = MANY;
            Thread.sleep(LOOK_AT_WARMTH);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private record Window(long deliveries, Duration length, Duration cpu) {}

    private Window window() throws InterruptedException {
        ProcessTree tree = gateway.program().tree();
        Duration cpu = tree.cpu();
        long before = delivered.get();
        long opened = System.nanoTime();
        Thread.sleep(plan.fullPath());
        long deliveries = delivered.get() - before;
        return new Window(deliveries, Duration.ofNanos(System.nanoTime() - opened), tree.cpu().minus(cpu));
    }

    /** One at a time, each sent when the last has arrived. */
    private Latencies alone() throws InterruptedException, IOException {
        Latencies latencies = new Latencies();
        try (HttpConnection connection = HttpConnection.to(gateway.ports().http())) {
            Draft draft = draft();
            for (int message = 0; message < ALONE; message++) {
                long sent = System.nanoTime();
                if (connection.call(next(draft)).accepted()) {
                    awaitDelivered(submitted.incrementAndGet());
                    latencies.record(System.nanoTime() - sent);
                }
            }
        }
        return latencies;
    }

    private void awaitDelivered(long count) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (delivered.get() < count && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(1));
        }
    }

    private void submit() {
        Draft draft = draft();
        try {
            while (!over.get()) {
                submitWhileThereIsRoom(draft);
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the gateway went away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** On a connection of its own each time: one left idle through a pause would have been closed. */
    private void submitWhileThereIsRoom(Draft draft) throws IOException {
        if (submitted.get() - delivered.get() >= mostOnTheWay) {
            return;
        }
        try (HttpConnection connection = HttpConnection.to(gateway.ports().http())) {
            while (!over.get() && submitted.get() - delivered.get() < mostOnTheWay) {
                if (connection.call(next(draft)).accepted()) {
                    submitted.incrementAndGet();
                }
            }
        }
    }

    private Draft draft() {
        return call.template(new Person(SEED, 0).values()).draft();
    }

    private byte[] next(Draft draft) {
        return draft.fill(new Person(SEED, number.incrementAndGet()).values());
    }

    private void decide() {
        try {
            CaseSystem people = new CaseSystem(gateway.ports().http(), Demonstration.KENDAL);
            while (!over.get()) {
                if (people.work().isEmpty()) {
                    Thread.sleep(mostOnTheWay == 0 ? LOOK_AGAIN_SOON : LOOK_AGAIN);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the gateway went away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Hub extends ConfirmingRecipient {
        Hub(Receipts receipts) {
            super(receipts);
        }

        @Override
        public void has(List<Delivered> deliveries) {
            delivered.addAndGet(deliveries.size());
        }
    }
}
