package uk.frontdoor.proof.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.frontdoor.proof.gateway.CaseSystem;
import uk.frontdoor.proof.gateway.Demonstration;
import uk.frontdoor.proof.gateway.GatewayPorts;
import uk.frontdoor.proof.gateway.InboxReader;
import uk.frontdoor.proof.gateway.Receipts;

/** Senders, people and recipients around one gateway; they live on when it dies, and come back to it. */
final class World implements AutoCloseable {
    private static final int SENDERS = 8;

    private final Stop sendersStop = new Stop();
    private final Stop peopleStop = new Stop();
    private final List<Thread> senders = new ArrayList<>();
    private final List<Thread> people = new ArrayList<>();
    private final List<InboxReader> inboxes = new ArrayList<>();

    private World() {}

    static World around(GatewayPorts ports, Journal journal, long seed) {
        World world = new World();
        Senders messages = new Senders(seed);
        AtomicLong number = new AtomicLong();
        for (int sender = 0; sender < SENDERS; sender++) {
            world.senders.add(Thread.ofVirtual()
                    .start(new ASender(ports.http(), messages, number, journal, world.sendersStop)));
        }
        for (CaseSystem.Desk desk : List.of(Demonstration.KENDAL, Demonstration.KENDAL, Demonstration.LANCASTER)) {
            world.people.add(Thread.ofVirtual().start(new APerson(ports.http(), desk, journal, world.peopleStop)));
        }
        return world;
    }

    /** Recipients need the keys that the demonstration makes at its first start. */
    void recipientsStart(GatewayPorts ports, Path data, Journal journal) throws IOException, GeneralSecurityException {
        for (CaseSystem.Desk desk : List.of(Demonstration.KENDAL, Demonstration.LANCASTER)) {
            inboxes.add(InboxReader.start(
                    ports.core(),
                    desk.recipient(),
                    new InboxReader.Login(desk.recipient(), Demonstration.RECIPIENT_PASSWORD),
                    new ARecipient(Receipts.of(desk.recipient(), data), journal)));
        }
    }

    boolean hasRecipients() {
        return !inboxes.isEmpty();
    }

    void sendersFinish() throws InterruptedException {
        sendersStop.ask();
        for (Thread sender : senders) {
            sender.join();
        }
    }

    void everybodyFinishes() throws InterruptedException {
        peopleStop.ask();
        for (Thread person : people) {
            person.join();
        }
        for (InboxReader inbox : inboxes) {
            inbox.close();
        }
    }

    @Override
    public void close() {
        sendersStop.ask();
        peopleStop.ask();
    }
}
