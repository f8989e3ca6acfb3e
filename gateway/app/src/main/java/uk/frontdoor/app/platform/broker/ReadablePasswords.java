package uk.frontdoor.app.platform.broker;

import java.util.List;
import uk.frontdoor.app.access.ProductionCheck;

/** Finds broker accounts whose password stands readable in the configuration, as the demonstration's do. */
record ReadablePasswords(List<BrokerAccount> accounts) implements ProductionCheck {

    @Override
    public List<String> problems() {
        return accounts.stream()
                .filter(account -> account.ownPassword().filter(password -> password.startsWith("{noop}")).isPresent())
                .map(account -> "broker account " + account.name() + " has a readable password")
                .toList();
    }
}
