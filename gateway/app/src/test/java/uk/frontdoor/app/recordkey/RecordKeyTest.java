package uk.frontdoor.app.recordkey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import uk.frontdoor.app.fixture.ARecordKey;
import uk.frontdoor.core.intake.SubmissionId;

class RecordKeyTest {
    private static final SubmissionId RECORD = new SubmissionId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final SubmissionId OTHER = new SubmissionId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final Place PLACE = new Place("submission.original", RECORD.value());
    private static final String WORDS = "Rowan Ashdown, 12 Fell View";

    private final RecordKeys keys = ARecordKey.KEYS;
    private final RecordKey key = keys.make(RECORD);
    private final byte[] sealed = key.seal(PLACE, WORDS);

    @Test
    void opensWithTheUnwrappedKeyWhatItSealed() {
        assertThat(keys.unwrap(RECORD, key.wrapped()).openText(PLACE, sealed)).isEqualTo(WORDS);
    }

    /** The same bytes that the proof opens with code of its own. */
    @Test
    void opensWhatIsKeptInTheFormTheDocumentsSay() {
        byte[] wrapping = new byte[32];
        Arrays.fill(wrapping, (byte) 7);
        byte[] wrapped = Base64.getDecoder()
                .decode("S7BvjgEDAwMDAwMDAwMDAwMs96oKUyFXS3NJSlXiXvYF5DXp5r2cnXkm14646uxJsaIEwV5RpgLvPddsfJ4Yl7c=");
        byte[] original = Base64.getDecoder().decode("AQUFBQUFBQUFBQUFBY5X3TN7rDwiME0yl7MOBcSIcrF9PpPupw+5WHCqXZM=");

        RecordKey kept = new RecordKeys(List.of(new SecretKeySpec(wrapping, "AES"))).unwrap(RECORD, wrapped);

        assertThat(kept.openText(Place.original(RECORD), original)).isEqualTo("A kept original");
    }

    @Test
    void sealsTheSameWordsOtherwiseEachTime() {
        assertThat(key.seal(PLACE, WORDS)).isNotEqualTo(sealed);
        assertThat(new String(sealed, UTF_8)).doesNotContain("Rowan", "Fell");
    }

    @Test
    void refusesAChangeOfAnySingleByte() {
        for (int position = 0; position < sealed.length; position++) {
            byte[] changed = sealed.clone();
            changed[position] ^= 1;
            assertDoesNotOpen(key, PLACE, changed);
        }
    }

    @Test
    void refusesWhatWasCutOff() {
        for (int length = 0; length < sealed.length; length++) {
            assertDoesNotOpen(key, PLACE, Arrays.copyOf(sealed, length));
        }
    }

    @Test
    void refusesWhatWasSealedForAnotherColumnOrRow() {
        assertDoesNotOpen(key, new Place("referral.sealed", RECORD.value()), sealed);
        assertDoesNotOpen(key, new Place(PLACE.column(), OTHER.value()), sealed);
    }

    @Test
    void refusesTheKeyOfAnotherRecord() {
        assertDoesNotOpen(keys.make(OTHER), PLACE, sealed);
        assertDoesNotOpen(keys.make(RECORD), PLACE, sealed);
    }

    @Test
    void refusesAWrappedKeyThatWasMovedToAnotherRecord() {
        assertThatThrownBy(() -> keys.unwrap(OTHER, key.wrapped())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesTheWrappingKeyThatIsMissing() {
        RecordKeys others = new RecordKeys(List.of(ARecordKey.wrapping("two")));

        assertThatThrownBy(() -> others.unwrap(RECORD, key.wrapped()))
                .isInstanceOf(MissingWrappingKey.class)
                .hasMessageContaining(keys.current().name());
    }

    @Test
    void opensUnderAnOlderWrappingKeyAndWrapsUnderTheNewest() {
        RecordKeys both = new RecordKeys(List.of(ARecordKey.wrapping("two"), ARecordKey.wrapping("one")));
        RecordKeys newest = new RecordKeys(List.of(ARecordKey.wrapping("two")));

        byte[] anew = both.wrapAnew(RECORD, key.wrapped());

        assertThat(both.unwrap(RECORD, key.wrapped()).openText(PLACE, sealed)).isEqualTo(WORDS);
        assertThat(newest.unwrap(RECORD, anew).openText(PLACE, sealed)).isEqualTo(WORDS);
        assertThatThrownBy(() -> keys.unwrap(RECORD, anew)).isInstanceOf(MissingWrappingKey.class);
    }

    private static void assertDoesNotOpen(RecordKey key, Place place, byte[] bytes) {
        assertThatThrownBy(() -> key.open(place, bytes))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Rowan");
    }
}
