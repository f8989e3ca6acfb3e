package uk.frontdoor.app.platform.broker;

import java.util.List;
import java.util.stream.Stream;

/** The addresses that outside systems have rights to, so that they exist before those systems first connect. */
record AccountAddresses(List<BrokerAccount> accounts) implements BrokerAddresses {

    @Override
    public List<BrokerAddress> all() {
        return accounts.stream().flatMap(AccountAddresses::of).toList();
    }

    private static Stream<BrokerAddress> of(BrokerAccount account) {
        return switch (account.kind()) {
            case DESTINATION -> Stream.of(new BrokerAddress.Shared("inbox." + account.of()));
            case CASE_SYSTEM -> Stream.of(
                    new BrokerAddress.Copied("frontdoor." + account.of(), List.of(account.name())),
                    new BrokerAddress.Shared("frontdoor." + account.of() + ".decisions"),
                    new BrokerAddress.Shared("frontdoor." + account.of() + ".answers." + account.name()));
        };
    }
}
