package uk.frontdoor.app.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts the readers after everything else and stops them first. */
final class SandboxReaders implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxReaders.class);

    private final List<InboxReader> readers;
    private final List<Thread> threads = new ArrayList<>();

    SandboxReaders(List<InboxReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public void start() {
        readers.forEach(reader -> threads.add(Thread.ofVirtual().name("sandbox").start(reader)));
        LOG.info("{} sandbox recipients read their inboxes; see /sandbox", readers.size());
    }

    @Override
    public void stop() {
        readers.forEach(InboxReader::stop);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
