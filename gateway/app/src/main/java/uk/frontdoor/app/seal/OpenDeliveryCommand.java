package uk.frontdoor.app.seal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import uk.frontdoor.app.platform.Command;
import uk.frontdoor.app.platform.Secret;

/**
 * {@code java -jar front-door.jar open-delivery --delivery=<file> --key=<file>[,<file>] --gateway=<file>[,<file>]}: what a
 * recipient does with what it was sent, on its own machine. Needs no database and no broker, and opens no port.
 *
 * <p>The password of an encrypted key is read from the environment ({@value #PASSWORD}): a command line is seen by others.
 */
public final class OpenDeliveryCommand implements Command {
    private static final String PASSWORD = "FRONTDOOR_KEY_PASSWORD";
    private static final int DONE = 0;
    private static final int BROKEN = 1;
    private static final int CANNOT_TELL = 2;

    private final @Nullable Secret password;

    public OpenDeliveryCommand() {
        this(System.getenv(PASSWORD));
    }

    OpenDeliveryCommand(@Nullable String password) {
        this.password = password == null ? null : new Secret(password);
    }

    @Override
    public String word() {
        return "open-delivery";
    }

    /** Prints the content alone, and only once it is certain who sent it. */
    @Override
    public int run(PrintStream out, String... arguments) {
        try {
            SimpleCommandLinePropertySource given = new SimpleCommandLinePropertySource(arguments);
            byte[] sealed = Files.readAllBytes(files(given, "delivery").getFirst());
            CmsOpener opener = new CmsOpener(keys(files(given, "key")), certificates(files(given, "gateway")));
            out.write(opener.open(sealed));
            return DONE;
        } catch (CmsOpener.BrokenSeal broken) {
            out.println("The delivery is not to be relied on: " + broken.getMessage());
            return BROKEN;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            out.println("The delivery cannot be opened: " + unusable.getMessage());
            return CANNOT_TELL;
        }
    }

    private List<PrivateKey> keys(List<Path> files) throws IOException {
        List<PrivateKey> keys = new ArrayList<>();
        for (Path file : files) {
            keys.add(Pem.key(file, password));
        }
        return keys;
    }

    private static List<X509Certificate> certificates(List<Path> files) throws IOException, GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : files) {
            certificates.addAll(Pem.certificates(file));
        }
        return certificates;
    }

    private static List<Path> files(SimpleCommandLinePropertySource given, String name) {
        String value = given.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return List.of(value.split(",")).stream().map(Path::of).toList();
    }
}
