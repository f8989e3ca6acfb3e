package uk.frontdoor.app.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;

/** One file that pages need, held in memory. */
record Asset(MediaType type, byte[] bytes, String tag) {
    static Asset of(String type, byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new Asset(MediaType.parseMediaType(type), bytes, "\"%08x\"".formatted(sum.getValue()));
    }

    static Asset ours(String type, String name) {
        try {
            return of(type, new ClassPathResource("assets/" + name).getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
