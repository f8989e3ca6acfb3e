package uk.frontdoor.app.platform.broker;

import org.apache.activemq.artemis.core.security.CheckType;
import uk.frontdoor.route.Addresses;

/** What an outside system may do on the broker; everything not said here is refused. */
final class BrokerRights {

    private BrokerRights() {}

    /** @param target an address, or {@code address::queue} */
    static boolean allow(BrokerAccount account, CheckType action, String target) {
        return switch (account.kind()) {
            case DESTINATION -> allowDestination(account, action, target);
            case CASE_SYSTEM -> allowCaseSystem(account, action, target);
        };
    }

    private static boolean allowDestination(BrokerAccount account, CheckType action, String target) {
        return (reads(action) && isOrItsQueue(target, "inbox." + account.of()))
                || (action == CheckType.SEND && isOrItsQueue(target, Addresses.RECEIPTS));
    }

    private static boolean allowCaseSystem(BrokerAccount account, CheckType action, String target) {
        var frontDoor = "frontdoor." + account.of();
        return (reads(action)
                        && (target.equals(BrokerAddress.Copied.queueOf(frontDoor, account.name()))
                                || isOrItsQueue(target, frontDoor + ".answers." + account.name())))
                || (action == CheckType.SEND && isOrItsQueue(target, frontDoor + ".decisions"));
    }

    private static boolean reads(CheckType action) {
        return action == CheckType.CONSUME || action == CheckType.BROWSE;
    }

    private static boolean isOrItsQueue(String target, String address) {
        return target.equals(address) || target.equals(address + "::" + address);
    }
}
