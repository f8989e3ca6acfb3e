package uk.frontdoor.proof.kill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptOriginalTest {
    private static final String RECORD = "00000000-0000-4000-8000-000000000001";
    private static final String WRAPPING = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";
    private static final String KEY =
            "S7BvjgEDAwMDAwMDAwMDAwMs96oKUyFXS3NJSlXiXvYF5DXp5r2cnXkm14646uxJsaIEwV5RpgLvPddsfJ4Yl7c=";
    private static final String ORIGINAL = "AQUFBQUFBQUFBQUFBY5X3TN7rDwiME0yl7MOBcSIcrF9PpPupw+5WHCqXZM=";

    @TempDir
    private Path data;

    @Test
    void opensWhatIsKeptInTheFormTheDocumentsSay() throws IOException {
        Path keys = Files.createDirectories(data.resolve("keys"));
        Files.writeString(keys.resolve("record-wrapping.key"), "# for a test\n" + WRAPPING + "\n");
        KeptOriginal kept = new KeptOriginal(data);

        assertThat(kept.open(RECORD, bytes(KEY), bytes(ORIGINAL))).asString(UTF_8).isEqualTo("A kept original");
        assertThatThrownBy(() -> kept.open(RECORD.replace('1', '2'), bytes(KEY), bytes(ORIGINAL)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
