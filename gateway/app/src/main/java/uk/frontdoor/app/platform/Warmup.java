package uk.frontdoor.app.platform;

/**
 * Something slow that must have happened once before the gateway takes its first referral.
 *
 * <p>Every bean of this type runs beside the rest of the start, on a thread of its own; the gateway is ready when all
 * of them have ended. One that throws leaves the gateway not ready, with its name in the health answer.
 */
public interface Warmup {

    /** One word, shown to operators. */
    String name();

    void run() throws Exception;

    /** What makes the gateway quicker and nobody waits for; on one thread for all, once the gateway is ready. */
    default void afterReady() {}
}
