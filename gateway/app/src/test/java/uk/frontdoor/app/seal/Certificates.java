package uk.frontdoor.app.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import uk.frontdoor.core.area.DestinationId;

/** Keys and certificates for tests, good unless a test asks otherwise. */
final class Certificates {
    static final Instant NOW = Instant.now();
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final DestinationId HUB = new DestinationId("hub-barrow");
    static final DestinationId MASH = new DestinationId("mash-waf");

    private Certificates() {}

    static Identity curve(String name) {
        return made(name, "EC", 256, "SHA256withECDSA", NOW, Duration.ofDays(30));
    }

    static Identity rsa(String name, int bits) {
        return made(name, "RSA", bits, "SHA256withRSA", NOW, Duration.ofDays(30));
    }

    static Identity expired(String name) {
        return made(name, "EC", 256, "SHA256withECDSA", NOW.minus(Duration.ofDays(40)), Duration.ofDays(30));
    }

    static Identity notYetValid(String name) {
        return made(name, "EC", 256, "SHA256withECDSA", NOW.plus(Duration.ofDays(2)), Duration.ofDays(30));
    }

    static Identity signedBySha1(String name) {
        return made(name, "RSA", 2048, "SHA1withRSA", NOW, Duration.ofDays(30));
    }

    static Identity smallCurve(String name) {
        return made(name, "EC", 224, "SHA256withECDSA", NOW, Duration.ofDays(30));
    }

    /** An ML-KEM key beside that of somebody's curve, whose certificate the curve has signed. */
    static Identity kem(Identity curve, String kind) {
        return kem(curve, kind, NOW);
    }

    static Identity expiredKem(Identity curve) {
        return kem(curve, "ML-KEM-768", NOW.minus(Duration.ofDays(40)));
    }

    private static Identity kem(Identity curve, String kind, Instant from) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(kind, Providers.BOUNCY_CASTLE).generateKeyPair();
            OwnCertificate certificate = new OwnCertificate("hub", from, Duration.ofDays(30));
            return new Identity(
                    pair.getPrivate(), certificate.of(pair.getPublic(), curve.key(), "SHA256withECDSA"));
        } catch (Exception failure) {
            throw new IllegalStateException("no certificate for the test", failure);
        }
    }

    /** ML-DSA-65 and ECDSA P-256 in one. */
    static Identity composite(String name) {
        return signing(name, "MLDSA65-ECDSA-P256-SHA512");
    }

    /** With a kind of key that signs in one way alone. */
    static Identity signing(String name, String kind) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(kind, Providers.BOUNCY_CASTLE).generateKeyPair();
            return new Identity(
                    pair.getPrivate(), new OwnCertificate(name, NOW, Duration.ofDays(30)).of(pair, kind));
        } catch (Exception failure) {
            throw new IllegalStateException("no certificate for the test", failure);
        }
    }

    static RecipientCertificates in(Path folder) {
        return new RecipientCertificates(folder, CLOCK);
    }

    static void put(Path folder, DestinationId recipient, Identity... identities) {
        StringBuilder all = new StringBuilder();
        try {
            for (Identity identity : identities) {
                all.append(Pem.text(identity.certificate()));
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(recipient + ".pem"), all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Identity made(
            String name, String kind, int bits, String algorithm, Instant from, Duration lasts) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(kind, Providers.BOUNCY_CASTLE);
            if (kind.equals("EC")) {
                pairs.initialize(new ECGenParameterSpec("P-" + bits));
            } else {
                pairs.initialize(bits);
            }
            KeyPair pair = pairs.generateKeyPair();
            return new Identity(pair.getPrivate(), new OwnCertificate(name, from, lasts).of(pair, algorithm));
        } catch (Exception failure) {
            throw new IllegalStateException("no certificate for the test", failure);
        }
    }
}
