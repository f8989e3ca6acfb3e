package uk.frontdoor.app.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.transaction.support.TransactionOperations;

/** A register without anybody in it. */
public final class AnyoneUnknown {
    private AnyoneUnknown() {}

    public static SystemCheck check() {
        Clock clock = Clock.systemUTC();
        WayInInMemory kept = new WayInInMemory();
        KnownAgencies nobody = new KnownAgencies();
        AssertionCheck assertions = new AssertionCheck(
                nobody, kept, new AccessSettings.Assertions("front-door", Duration.ofMinutes(5)), clock);
        return new SystemCheck(
                new SenderCheck(
                        nobody,
                        assertions,
                        new AccessTokens(kept, nobody, Duration.ofMinutes(10), clock),
                        new RevocationLists(null),
                        clock),
                new RefusalLedger(_ -> {}, TransactionOperations.withoutTransaction(), clock));
    }
}
