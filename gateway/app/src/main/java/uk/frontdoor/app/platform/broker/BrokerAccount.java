package uk.frontdoor.app.platform.broker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An outside system's login to the embedded broker, and the one thing it is for.
 *
 * @param name the login name; for a case system also the name of its queue under the area's front door
 * @param password encoded with its scheme in front, as {@code {bcrypt}$2a$...}; null for a system of the register
 * @param kind what the system may do
 * @param of the destination or the area that the system belongs to
 * @param system a system of the agency register, which proves itself with what it has there; null where there is a
 *     password
 */
public record BrokerAccount(String name, @Nullable String password, Kind kind, String of, @Nullable String system) {

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
        if ((password == null) == (system == null)) {
            throw new IllegalArgumentException("frontdoor.broker.accounts: password or system (expected)");
        }
        if (password != null && !password.startsWith("{")) {
            throw new IllegalArgumentException("frontdoor.broker.accounts.password: {scheme}encoded (expected)");
        }
    }

    /** An account with a password of its own. */
    static BrokerAccount withPassword(String name, String password, Kind kind, String of) {
        return new BrokerAccount(name, password, kind, of, null);
    }

    /** The password, where it has one of its own. */
    Optional<String> ownPassword() {
        return Optional.ofNullable(password);
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
