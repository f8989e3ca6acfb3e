package uk.frontdoor.app.store;

import java.util.List;

/** What knows, of some queues, which rows their steps will look up, and fetches them for all steps that wait together. */
@FunctionalInterface
public interface StepsAhead {
    /**
     * Inside the transaction in which the steps are done; other queues than its own it leaves alone.
     *
     * @param ids what the steps are about, as their messages say it
     */
    void fetch(String queue, List<String> ids);
}
