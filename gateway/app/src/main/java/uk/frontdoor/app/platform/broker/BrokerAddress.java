package uk.frontdoor.app.platform.broker;

import java.util.List;

/** An address the gateway needs, with its durable queues. */
public sealed interface BrokerAddress {

    String name();

    /** One queue of the same name; its consumers compete for each message. */
    record Shared(String name) implements BrokerAddress {}

    /**
     * One queue for each subscriber; each receives every message.
     *
     * <p>A queue is made before its subscriber first connects, so nothing sent meanwhile is missed.
     */
    record Copied(String name, List<String> subscribers) implements BrokerAddress {

        public Copied {
            subscribers = List.copyOf(subscribers);
        }

        /** What a client names to read one subscriber's queue, in Artemis' fully qualified form. */
        public static String queueOf(String address, String subscriber) {
            return address + "::" + address + "." + subscriber;
        }
    }
}
