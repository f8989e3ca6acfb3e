package uk.frontdoor.app.triage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Referral;

/** Digests by which a child is found again: of the NHS number, and of name with date of birth. */
final class ChildKeys {
    private ChildKeys() {}

    static List<byte[]> of(Referral referral) {
        return referral.children().stream().flatMap(ChildKeys::of).toList();
    }

    private static Stream<byte[]> of(Child child) {
        return Stream.of(byNumber(child), byName(child)).flatMap(Optional::stream).map(ChildKeys::digest);
    }

    private static Optional<String> byNumber(Child child) {
        return Optional.ofNullable(child.nhsNumber()).map(number -> "nhs " + number.value());
    }

    private static Optional<String> byName(Child child) {
        PersonName name = child.name();
        return name == null || child.dateOfBirth() == null
                ? Optional.empty()
                : Optional.of("name " + letters(name.given()) + " " + letters(name.family()) + " " + child.dateOfBirth());
    }

    private static String letters(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
