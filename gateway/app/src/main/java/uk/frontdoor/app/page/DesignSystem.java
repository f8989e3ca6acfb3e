package uk.frontdoor.app.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The components of the GOV.UK Design System out of its package, made fit for a service that is not on GOV.UK: its
 * typeface may not be used elsewhere, so it is taken out and a plain one put in; crown and crest are not served.
 */
final class DesignSystem {
    private static final String PACKAGE = "classpath*:/META-INF/resources/webjars/govuk-frontend/*/dist/govuk/";
    private static final String PLAIN_TYPEFACE = "\"Helvetica Neue\",Arial,\"Noto Sans\",sans-serif";

    private DesignSystem() {}

    static byte[] styles() {
        return read("govuk-frontend.min.css")
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,arial,sans-serif", PLAIN_TYPEFACE)
                .replaceAll("url\\(/assets/images/[^)]*\\)", "none")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] script() {
        return read("govuk-frontend.min.js")
                .replaceAll("//# sourceMappingURL=.*", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String name) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(PACKAGE + name);
            if (found.length != 1) {
                throw new IllegalStateException("govuk-frontend: %s found %d times".formatted(name, found.length));
            }
            return found[0].getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
