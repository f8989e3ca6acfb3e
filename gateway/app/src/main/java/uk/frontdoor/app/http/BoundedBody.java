package uk.frontdoor.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import uk.frontdoor.core.failure.FailureCode;

/** A request's body, of an accepted media type and never longer than the limit; nothing beyond the limit is read. */
public record BoundedBody(MediaType mediaType, byte[] bytes) {
    private static final Set<String> CHARSETS = Set.of("utf-8", "us-ascii", "windows-1252", "iso-8859-1");

    /** {@code accepted} media types without parameters. JSON is UTF-8 and may not say otherwise. */
    public static BoundedBody of(HttpServletRequest request, DataSize limit, MediaType... accepted) throws IOException {
        MediaType type = mediaType(request, accepted);
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw ApiProblem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_ENCODING, FailureCode.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge();
        }
        return new BoundedBody(type, read(request.getInputStream(), limit));
    }

    private static MediaType mediaType(HttpServletRequest request, MediaType... accepted) {
        MediaType type = parsed(request.getContentType());
        for (MediaType each : accepted) {
            if (each.equalsTypeAndSubtype(type) && charsetFits(type)) {
                return each;
            }
        }
        throw unsupported();
    }

    private static MediaType parsed(String contentType) {
        try {
            return MediaType.parseMediaType(contentType == null ? "" : contentType);
        } catch (InvalidMediaTypeException e) {
            throw unsupported();
        }
    }

    private static boolean charsetFits(MediaType type) {
        String charset = type.getParameter("charset");
        if (charset == null) {
            return true;
        }
        String name = charset.replace("\"", "").toLowerCase(Locale.ROOT);
        return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) ? name.equals("utf-8") : CHARSETS.contains(name);
    }

    private static byte[] read(InputStream stream, DataSize limit) throws IOException {
        int most = Math.toIntExact(limit.toBytes());
        byte[] bytes = stream.readNBytes(most);
        if (bytes.length == most && stream.read() >= 0) {
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw ApiProblem.of(HttpStatus.BAD_REQUEST, "body", FailureCode.REQUIRED);
        }
        return bytes;
    }

    private static ApiProblem unsupported() {
        return ApiProblem.of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, FailureCode.UNSUPPORTED_MEDIA_TYPE);
    }

    private static ApiProblem tooLarge() {
        return ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, "body", FailureCode.TOO_LARGE);
    }
}
