package uk.frontdoor.app.nhs;

import org.springframework.http.ResponseEntity;
import uk.frontdoor.mapping.nhs.reading.Format;

/** One answer: status, format, bytes. */
record FhirAnswer(int status, Format format, byte[] body) {

    /** An answer given before; its format shows in its first byte. */
    static FhirAnswer again(int status, byte[] body) {
        return new FhirAnswer(status, body.length > 0 && body[0] == '<' ? Format.XML : Format.JSON, body);
    }

    ResponseEntity<byte[]> entity() {
        return ResponseEntity.status(status)
                .header("Content-Type", format.mediaType() + ";charset=utf-8")
                .body(body);
    }
}
