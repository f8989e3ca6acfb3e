package uk.frontdoor.app.platform.broker;

import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.utils.critical.CriticalAnalyzerPolicy;
import uk.frontdoor.app.platform.Secret;
import uk.frontdoor.route.Addresses;

/** How the embedded broker keeps, repeats and gives up messages. */
final class EmbeddedBrokerOptions {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Larger messages become a file each, which costs more than the journal. */
    static final int LARGE_MESSAGE_BYTES = MEBIBYTE;

    /** One flush serves all sends of a tenth of a millisecond; Artemis' own default caps one sender at 300 a second. */
    private static final int FLUSH_NANOSECONDS = 100_000;

    /** Each is read byte by byte at a start, full or empty. */
    private static final int JOURNAL_FILE_BYTES = 4 * MEBIBYTE;

    /** Below this the broker stops taking messages while there is still room to finish the ones it has. */
    private static final long FREE_DISK_BYTES = 512L * MEBIBYTE;

    private static final int REMEMBERED_IDS = 50_000;

    private EmbeddedBrokerOptions() {}

    static Configuration keepingIn(Path folder) {
        var options = new ConfigurationImpl();
        options.setBrokerInstance(folder.toFile());
        options.setName("front-door")
                .setPersistenceEnabled(true)
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setJournalDirectory(folder.resolve("journal").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large-messages").toString())
                .setNodeManagerLockDirectory(folder.resolve("journal").toString())
                .setMinDiskFree(FREE_DISK_BYTES);
        keepJournal(options);
        secure(options);
        options.addAddressSetting("#", everywhere());
        options.addAddressSetting(Addresses.FAILURE, lastStop());
        options.addAddressSetting(Addresses.EXPIRY, lastStop());
        return options;
    }

    private static void keepJournal(Configuration options) {
        options.setJournalType(JournalType.NIO)
                .setJournalBufferTimeout_NIO(FLUSH_NANOSECONDS)
                .setJournalBufferSize_NIO(2 * MEBIBYTE)
                .setJournalFileSize(JOURNAL_FILE_BYTES)
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setLargeMessageSync(true)
                .setPersistIDCache(true)
                .setIDCacheSize(REMEMBERED_IDS)
                .setCriticalAnalyzerPolicy(CriticalAnalyzerPolicy.LOG);
    }

    /** Artemis' cluster user passes every check, so its well-known default password must go. */
    private static void secure(Configuration options) {
        options.setSecurityEnabled(true)
                .setClusterUser(Secret.random().value())
                .setClusterPassword(Secret.random().value())
                .setJMXManagementEnabled(false)
                .setSuppressSessionNotifications(true)
                // Artemis would know a client again by its name: another's certificate may have the same.
                .setAuthenticationCacheSize(0);
    }

    /** Five attempts in about 15 s: what cannot be done then reaches a person well within the promised 60 s. */
    private static AddressSettings everywhere() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(Addresses.FAILURE))
                .setExpiryAddress(SimpleString.of(Addresses.EXPIRY))
                .setMaxDeliveryAttempts(5)
                .setRedeliveryDelay(1_000)
                .setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(10_000)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(64L * MEBIBYTE)
                .setPageSizeBytes(10 * MEBIBYTE)
                .setAutoCreateQueues(false)
                .setAutoCreateAddresses(false)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
    }

    /** There is nowhere further to go, so delivery from here is repeated until it is done. */
    private static AddressSettings lastStop() {
        return new AddressSettings().setMaxDeliveryAttempts(-1).setRedeliveryDelay(2_000);
    }
}
