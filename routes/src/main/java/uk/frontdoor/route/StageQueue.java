package uk.frontdoor.route;

/**
 * The endpoint from which a stage takes its work: transacted, so that what is not finished comes again.
 *
 * <p>Camel answers a reply address by itself unless told not to, with the gateway's own rights: an outside system could
 * have it write into anybody's queue.
 */
final class StageQueue {
    private StageQueue() {}

    static String of(String address, int consumers) {
        return "jms:queue:%s?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER&disableReplyTo=true&concurrentConsumers=%d"
                .formatted(address, consumers);
    }
}
