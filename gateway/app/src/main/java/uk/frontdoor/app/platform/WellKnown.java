package uk.frontdoor.app.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** What anybody tries first, and whether an address leads off this machine. */
public final class WellKnown {
    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> WORDS = Set.of(
            "artemis", "admin", "activemq", "postgres", "frontdoor", "front-door", "gateway", "password", "secret",
            "guest", "change-me", "change me", "change it", "swordfish");

    private WellKnown() {}

    /** Short, a word that comes with the software, the user's name, or one of these with something behind it. */
    public static boolean isGuessable(Secret password, String user) {
        String text = password.value().toLowerCase(Locale.ROOT);
        String letters = text.replaceAll("[0-9!._-]+$", "");
        return text.length() < SHORTEST_PASSWORD
                || text.startsWith("changeit")
                || text.startsWith("change-me")
                || text.contains("front-door-demonstration")
                || WORDS.contains(letters)
                || letters.equals(user.toLowerCase(Locale.ROOT));
    }

    /** Of a host name or an address. */
    public static boolean isThisMachine(String host) {
        return Set.of("localhost", "127.0.0.1", "::1", "[::1]").contains(host.toLowerCase(Locale.ROOT));
    }

    /** Of the first host in an address with a scheme, {@code jdbc:} and the like in front left out. */
    public static boolean leadsToThisMachine(String address) {
        URI uri = URI.create(address.replaceFirst("^jdbc:", "").replaceAll("[(),].*", "").replaceAll("[?;].*", ""));
        return uri.getHost() != null && isThisMachine(uri.getHost());
    }
}
