package uk.frontdoor.route;

/** The endpoint from which a stage takes its work: transacted, so that what is not finished comes again. */
final class StageQueue {
    private StageQueue() {}

    static String of(String address, int consumers) {
        return "jms:queue:%s?transacted=true&lazyCreateTransactionManager=false&cacheLevelName=CACHE_CONSUMER&concurrentConsumers=%d"
                .formatted(address, consumers);
    }
}
