package uk.frontdoor.app.access;

import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import uk.frontdoor.app.identity.IdentityAlone;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;

/** The guards with one school in the register, the demonstration's staff, and a ledger to look into. */
@Import({AccessConfiguration.class, StaffConfiguration.class, IdentityAlone.class})
public class GuardsAlone {
    public static final String KEY = "k".repeat(43);
    /** A system of the school that signs assertions. */
    static final String SYSTEM = "school-records";

    static final KeyPair SIGNING = AssertionCheckTest.keys("RSA");
    public static final List<LedgerFact> FACTS = new CopyOnWriteArrayList<>();

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SenderCredentials credentials() {
        return new KnownAgencies()
                .withKey(KEY, Instant.MAX)
                .withAssertionKeyOf(SYSTEM, "signing-1", SIGNING.getPublic());
    }

    @Bean
    WayInInMemory wayIn() {
        return new WayInInMemory();
    }

    @Bean
    Ledger ledger() {
        return FACTS::add;
    }

    @Bean
    PlatformTransactionManager transactions() {
        return new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
                return new SimpleTransactionStatus();
            }

            @Override
            public void commit(TransactionStatus status) {}

            @Override
            public void rollback(TransactionStatus status) {}
        };
    }
}
