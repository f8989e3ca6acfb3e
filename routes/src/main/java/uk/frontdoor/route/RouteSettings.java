package uk.frontdoor.route;

import java.time.Duration;

/** How hard the routes work. Implemented by the gateway's settings. */
public interface RouteSettings {
    /** Consumers of each stage's queue on this gateway. */
    int consumersPerStage();

    /** Consumers of each destination's dispatch queue on this gateway. */
    int consumersPerDestination();

    /** How long a recipient has to confirm before a person is told. */
    Duration receiptWithin();

    /** Pause before the first retry of a failed step; five times longer before each further one. */
    Duration firstRetry();

    /** Retries before a failed step becomes work for a person. All of them must fit into 60 seconds. */
    int retries();
}
