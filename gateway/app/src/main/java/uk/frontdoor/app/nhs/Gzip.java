package uk.frontdoor.app.nhs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

/** Compressed bodies. Both sides are bounded, so a small body that unpacks into a huge one stops at the limit. */
final class Gzip {
    private Gzip() {}

    static boolean isGzip(String coding) {
        String name = coding.strip().toLowerCase(Locale.ROOT);
        return name.equals("gzip") || name.equals("x-gzip");
    }

    static boolean isPlain(String coding) {
        return coding.strip().equalsIgnoreCase("identity");
    }

    static FhirRequests.Body unpack(byte[] packed, int limit) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = stream.readNBytes(limit);
            return bytes.length == limit && stream.read() >= 0
                    ? FhirRequests.unreadable(FindingCode.BODY_TOO_LARGE, "body")
                    : new FhirRequests.Body.Bytes(bytes);
        } catch (IOException notGzip) {
            return FhirRequests.unreadable(FindingCode.BODY_NOT_GZIP, "body");
        }
    }
}
