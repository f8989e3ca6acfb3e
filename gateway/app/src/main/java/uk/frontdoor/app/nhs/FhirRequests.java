package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;
import uk.frontdoor.mapping.nhs.finding.Finding;
import uk.frontdoor.mapping.nhs.finding.FindingCode;
import uk.frontdoor.mapping.nhs.header.HeaderReader;
import uk.frontdoor.mapping.nhs.header.HeaderReading;
import uk.frontdoor.mapping.nhs.header.RequestHeaders;
import uk.frontdoor.mapping.nhs.header.RequestKind;

/** Reads what every request of the standard brings: its headers and, bounded, its body. */
final class FhirRequests {
    private final HeaderReader headers;
    private final DataSize most;
    private final FhirAnswers answers;

    FhirRequests(HeaderReader headers, DataSize most, FhirAnswers answers) {
        this.headers = headers;
        this.most = most;
        this.answers = answers;
    }

    /** What to do with a request whose headers can be read. */
    @FunctionalInterface
    interface Next {
        FhirAnswer answer(RequestHeaders headers) throws IOException;
    }

    FhirAnswer read(HttpServletRequest request, RequestKind kind, Next next) throws IOException {
        return switch (headers.read(byName(request), request.getParameter("_format"), kind)) {
            case HeaderReading.Refused refused -> answers.refused(refused.reasons(), refused.answerFormat());
            case HeaderReading.Readable readable -> next.answer(readable.headers());
        };
    }

    /** A header given twice is one that cannot be read. */
    private static Map<String, String> byName(HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            values.put(name, String.join(",", Collections.list(request.getHeaders(name))));
        }
        return values;
    }

    /** What came of reading a body. */
    sealed interface Body {
        record Bytes(byte[] bytes) implements Body {}

        record Unreadable(List<Finding> reasons) implements Body {}
    }

    /** Nothing beyond the limit is read. */
    Body body(HttpServletRequest request) throws IOException {
        String coding = request.getHeader("Content-Encoding");
        int limit = (int) most.toBytes();
        if (coding != null && !Gzip.isPlain(coding)) {
            return Gzip.isGzip(coding) ? unpacked(sent(request, limit), limit) : unreadable(
                    FindingCode.HEADER_CONTENT_TYPE, "Content-Encoding");
        }
        return sent(request, limit);
    }

    private static Body unpacked(Body packed, int limit) {
        return switch (packed) {
            case Body.Unreadable unreadable -> unreadable;
            case Body.Bytes(byte[] bytes) -> Gzip.unpack(bytes, limit);
        };
    }

    private static Body sent(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            return unreadable(FindingCode.BODY_TOO_LARGE, "body");
        }
        InputStream stream = request.getInputStream();
        byte[] bytes = stream.readNBytes(limit);
        return bytes.length == limit && stream.read() >= 0
                ? unreadable(FindingCode.BODY_TOO_LARGE, "body")
                : new Body.Bytes(bytes);
    }

    static Body unreadable(FindingCode code, String place) {
        return new Body.Unreadable(List.of(new Finding(code, place)));
    }
}
