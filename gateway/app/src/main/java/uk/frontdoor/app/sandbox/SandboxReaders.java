package uk.frontdoor.app.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts the readers after everything else and stops them first. */
final class SandboxReaders implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxReaders.class);

    private final Supplier<List<InboxReader>> makesReaders;
    private final List<InboxReader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** @param makesReaders asked at every start, because a reader that was stopped reads no more */
    SandboxReaders(Supplier<List<InboxReader>> makesReaders) {
        this.makesReaders = makesReaders;
    }

    @Override
    public void start() {
        readers.addAll(makesReaders.get());
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
        readers.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
