package uk.frontdoor.app.ledger;

import uk.frontdoor.app.background.BackgroundWork;

/** The duty at work. Not one of the works that every submission wakes: a day goes by between two checkpoints. */
record CheckpointWork(BackgroundWork work) implements AutoCloseable {
    public void start() {
        work.start();
    }

    @Override
    public void close() {
        work.close();
    }
}
