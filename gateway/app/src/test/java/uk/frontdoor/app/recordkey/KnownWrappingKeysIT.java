package uk.frontdoor.app.recordkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.fixture.ADatabase;
import uk.frontdoor.app.fixture.ARecordKey;
import uk.frontdoor.app.fixture.ASubmission;
import uk.frontdoor.app.fixture.TheStores;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.RawSubmission;

class KnownWrappingKeysIT {
    private static final ADatabase DATABASE = ADatabase.create();
    private static final TheStores STORES = TheStores.open();

    private final KnownWrappingKeys known = new KnownWrappingKeys(DATABASE.client(), Clock.systemUTC());

    @AfterAll
    static void drop() {
        DATABASE.close();
        STORES.close();
    }

    @Test
    void letsAGatewayStartOnlyWithEveryKeyThatRecordsWereKeptUnder() {
        known.check(keys("one"));
        assertThatCode(() -> known.check(keys("one"))).doesNotThrowAnyException();

        assertThatThrownBy(() -> known.check(keys("two"))).isInstanceOf(MissingWrappingKey.class);
        assertThatCode(() -> known.check(keys("two", "one"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> known.check(keys("one"))).isInstanceOf(MissingWrappingKey.class);
    }

    @Test
    void bringsEveryKeyUnderTheCurrentWrappingKeyAndNeedsTheOthersNoMore() {
        RawSubmission submission = ASubmission.bySchool().build();
        Intake intake = STORES.bean(Intake.class);
        intake.keep(submission, null);
        RecordKeys both = keys("two", "one");
        JdbcClient database = STORES.database().client();
        KnownWrappingKeys inUse = new KnownWrappingKeys(database, Clock.systemUTC());
        inUse.check(ARecordKey.KEYS);

        Clock received = Clock.fixed(submission.receivedAt(), ZoneOffset.UTC);
        Rewrapping rewrapping = new Rewrapping(database, both, received);
        assertThat(inUse.isInUse(both.current())).as("no gateway was started with it").isFalse();
        assertThat(rewrapping.wasAnotherUsedLately()).isTrue();
        assertThat(new Rewrapping(database, both, Clock.offset(received, Duration.ofMinutes(11))).wasAnotherUsedLately())
                .isFalse();

        assertThat(rewrapping.all()).isOne();
        assertThat(rewrapping.all()).isZero();
        assertThat(rewrapping.wasAnotherUsedLately()).isFalse();
        inUse.check(both);
        assertThat(inUse.isInUse(both.current())).isTrue();
        inUse.retireOthers(both);

        inUse.check(keys("two"));
        byte[] wrapped = database.sql("SELECT data_key FROM submission").query(byte[].class).single();
        byte[] original = database.sql("SELECT original FROM submission").query(byte[].class).single();
        assertThat(keys("two").unwrap(submission.id(), wrapped).open(Place.original(submission.id()), original))
                .isEqualTo(submission.original());
    }

    private static RecordKeys keys(String... names) {
        return new RecordKeys(Stream.of(names).map(ARecordKey::wrapping).toList());
    }
}
