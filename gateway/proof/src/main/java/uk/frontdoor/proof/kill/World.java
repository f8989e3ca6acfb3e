package uk.frontdoor.proof.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.frontdoor.proof.gateway.GatewayPorts;

/** Senders, people and recipients around one gateway; they live on when it dies, and come back to it. */
final class World implements AutoCloseable {
    private static final int SENDERS = 8;

    private final Stop sendersStop = new Stop();
    private final Stop peopleStop = new Stop();
    private final List<Thread> senders = new ArrayList<>();
    private final List<Thread> people = new ArrayList<>();

    private World() {}

    static World around(GatewayPorts ports, Journal journal, long seed) {
        World world = new World();
        Senders messages = new Senders(seed);
        AtomicLong number = new AtomicLong();
        for (int sender = 0; sender < SENDERS; sender++) {
            world.senders.add(Thread.ofVirtual()
                    .start(new ASender(ports.http(), messages, number, journal, world.sendersStop)));
        }
        return world;
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
    }

    @Override
    public void close() {
        sendersStop.ask();
        peopleStop.ask();
    }
}
