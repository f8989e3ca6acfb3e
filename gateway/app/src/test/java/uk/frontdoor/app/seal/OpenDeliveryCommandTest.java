package uk.frontdoor.app.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.frontdoor.app.seal.Certificates.CLOCK;
import static uk.frontdoor.app.seal.Certificates.HUB;
import static uk.frontdoor.app.seal.Certificates.MASH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.core.area.DestinationId;

class OpenDeliveryCommandTest {
    private static final String CONTENT = "{\"reference\":\"FD-TEST\"}";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private KeyFolder keys;

    @BeforeEach
    void fillIn() {
        keys = new KeyFolder(folder.resolve("keys"), null);
        new DemonstrationKeys(keys, CLOCK).fillIn(List.of(HUB, MASH), MASH::equals);
    }

    @Test
    void opensWithTheRecipientsKeyAndNothingElseOfOurs() throws IOException {
        seal("delivery.der", HUB);

        assertThat(open("--delivery=" + file("delivery.der"), "--key=" + keys.sandboxKey(HUB), gateway()))
                .isEqualTo("0 " + CONTENT);
    }

    @Test
    void opensWithBothKindsOfKey() throws IOException {
        seal("delivery.der", MASH);
        String both = keys.sandboxKey(MASH) + "," + keys.sandboxKemKey(MASH);

        assertThat(open("--delivery=" + file("delivery.der"), "--key=" + both, gateway())).isEqualTo("0 " + CONTENT);
        assertThat(open("--delivery=" + file("delivery.der"), "--key=" + keys.sandboxKey(MASH), gateway()))
                .isEqualTo("1 The delivery is not to be relied on: it is sealed to another kind of key\n");
    }

    @Test
    void printsNothingOfWhatSomebodyElseSigned() throws IOException {
        seal("delivery.der", HUB);
        Certificates.put(folder, HUB, Certificates.curve("not the gateway"));

        assertThat(open(
                        "--delivery=" + file("delivery.der"),
                        "--key=" + keys.sandboxKey(HUB),
                        "--gateway=" + file(HUB + ".pem")))
                .isEqualTo("1 The delivery is not to be relied on: the gateway has not signed it\n");
    }

    @Test
    void saysWhatItMisses() {
        assertThat(open("--key=x")).isEqualTo("2 The delivery cannot be opened: --delivery is missing\n");
    }

    private void seal(String name, DestinationId recipient) throws IOException {
        byte[] sealed = new CmsSealer(keys.gatewayKeys(), Certificates.in(keys.recipients()))
                .seal(CONTENT.getBytes(UTF_8), recipient);
        Files.write(file(name), sealed);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String gateway() {
        return "--gateway=" + keys.gatewayCertificate() + "," + keys.compositeCertificate();
    }

    private String open(String... arguments) {
        printed.reset();
        int code = new OpenDeliveryCommand().run(new PrintStream(printed, true, UTF_8), arguments);
        return code + " " + printed.toString(UTF_8);
    }
}
