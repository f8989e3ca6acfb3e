package uk.frontdoor.route;

/**
 * The endpoint from which a stage takes its work: transacted, so that what is not finished comes again.
 *
 * <p>Camel answers a reply address by itself unless told not to, with the gateway's own rights: an outside system could
 * have it write into anybody's queue.
 */
final class StageQueue {
    /** The bean that makes consumers which take several messages together. */
    static final String GATHERING = "gathering";

    private static final String TOGETHER =
            "&consumerType=Custom&errorHandlerLogStackTrace=false&messageListenerContainerFactory=#" + GATHERING;

    private StageQueue() {}

    /**
     * Messages that wait are taken together: one transaction of the broker and one of the database for some of them.
     * When a step fails all come again, each by itself.
     */
    static String gathered(String address, int consumers) {
        return of(address, consumers) + TOGETHER;
    }

    /** Each message by itself. */
    static String of(String address, int consumers) {
        return "jms:queue:%s?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER&disableReplyTo=true&concurrentConsumers=%d"
                .formatted(address, consumers);
    }
}
