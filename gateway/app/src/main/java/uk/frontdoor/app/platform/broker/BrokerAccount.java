package uk.frontdoor.app.platform.broker;

/**
 * An outside system's login to the embedded broker, and the one thing it is for.
 *
 * @param name the login name; for a case system also the name of its queue under the area's front door
 * @param password encoded with its scheme in front, as {@code {bcrypt}$2a$...}
 * @param kind what the system may do
 * @param of the destination or the area that the system belongs to
 */
public record BrokerAccount(String name, String password, Kind kind, String of) {

    /** What an outside system is. */
    public enum Kind {
        /** Reads {@code inbox.<destination>} and sends to {@code receipts}. */
        DESTINATION,
        /**
         * Reads its own queue of {@code frontdoor.<area>}, sends to {@code frontdoor.<area>.decisions} and reads the
         * answers in {@code frontdoor.<area>.answers.<name>}.
         */
        CASE_SYSTEM
    }

    public BrokerAccount {
        requireWord("name", name);
        requireWord("of", of);
        if (!password.startsWith("{")) {
            throw new IllegalArgumentException("frontdoor.broker.accounts.password: {scheme}encoded (expected)");
        }
    }

    private static void requireWord(String field, String value) {
        if (!value.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "frontdoor.broker.accounts." + field + ": a-z, 0-9 and hyphens (expected)");
        }
    }

    @Override
    public String toString() {
        return "BrokerAccount[" + name + ", " + kind + " of " + of + "]";
    }
}
