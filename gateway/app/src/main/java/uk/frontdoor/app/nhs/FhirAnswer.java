package uk.frontdoor.app.nhs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import uk.frontdoor.mapping.nhs.reading.Format;

/** One answer: status, format, bytes. */
record FhirAnswer(int status, Format format, byte[] body) {

    /** An answer given before; its format shows in its first byte. */
    static FhirAnswer again(int status, byte[] body) {
        return new FhirAnswer(status, body.length > 0 && body[0] == '<' ? Format.XML : Format.JSON, body);
    }

    ResponseEntity<byte[]> entity() {
        return ResponseEntity.status(status).header("Content-Type", contentType()).body(body);
    }

    /** As {@link #entity}, past everything that looks for a way to write a body. */
    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String contentType() {
        return format.mediaType() + ";charset=utf-8";
    }
}
