package uk.frontdoor.app.platform.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.frontdoor.app.access.ProductionCheck;
import uk.frontdoor.app.platform.WellKnown;

/** Finds ways onto the broker that a production gateway must not have. */
record BrokerDoors(BrokerSettings settings, List<BrokerAccount> accounts) implements ProductionCheck {
    /** Slow to try out. Anything else could be read, or guessed at, by whoever reads the settings. */
    private static final Set<String> SLOW = Set.of("{bcrypt}", "{argon2", "{scrypt", "{pbkdf2");

    @Override
    public List<String> problems() {
        List<String> found = new ArrayList<>();
        accounts.stream()
                .filter(account -> account.ownPassword().filter(BrokerDoors::isReadable).isPresent())
                .map(account -> "broker account " + account.name() + " has a readable password")
                .forEach(found::add);
        switch (settings.mode()) {
            case EMBEDDED -> embedded(found);
            case EXTERNAL -> external(settings.externalLogin(), found);
        }
        return found;
    }

    private static boolean isReadable(String password) {
        return SLOW.stream().noneMatch(password::startsWith);
    }

    private void embedded(List<String> found) {
        if (settings.tls() == null && !WellKnown.isThisMachine(settings.listenOn())) {
            found.add("frontdoor.broker.tls: is not set, and other machines would speak to the broker in the clear");
        }
    }

    private static void external(BrokerLogin login, List<String> found) {
        String url = Objects.requireNonNull(login.url());
        if (!WellKnown.leadsToThisMachine(url) && !url.contains("sslEnabled=true")) {
            found.add("frontdoor.broker.url: must have sslEnabled=true");
        }
        if (url.contains("trustAll=true") || url.contains("verifyHost=false")) {
            found.add("frontdoor.broker.url: must not trust whoever answers");
        }
        if (WellKnown.isGuessable(login.password(), login.user())) {
            found.add("frontdoor.broker.password: is well known or too short");
        }
    }
}
