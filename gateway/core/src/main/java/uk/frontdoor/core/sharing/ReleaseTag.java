package uk.frontdoor.core.sharing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.intake.SubmissionId;

/**
 * Makes and compares the integrity tag of a release: HMAC-SHA256 over everything in it.
 *
 * <p>The key never leaves the gateway; with several gateways it is the same on each.
 */
public final class ReleaseTag {
    private final SecretKey key;

    public ReleaseTag(SecretKey key) {
        this.key = key;
    }

    /** The release with its tag. */
    GrantedRelease tagged(
            ReleaseId id, SubmissionId submission, Destination destination, SharingVerdict verdict, Minimised kept) {
        Tagged tagged = new Tagged(
                id,
                submission,
                destination.id(),
                destination.kind(),
                verdict,
                kept.content(),
                kept.fields(),
                kept.redactions());
        return new GrantedRelease(
                id,
                submission,
                destination,
                verdict,
                kept.content(),
                kept.fields(),
                kept.redactions(),
                mac(RecordDigest.of(tagged)));
    }

    /** Takes the same time whatever differs. */
    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private byte[] mac(byte[] digest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(digest);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key for release tags cannot be used", unusable);
        }
    }

    private record Tagged(
            ReleaseId id,
            SubmissionId submission,
            DestinationId recipient,
            DestinationKind kind,
            SharingVerdict verdict,
            SharedReferral content,
            Set<FieldGroup> fields,
            List<Redaction> redactions) {}
}
