package uk.frontdoor.app.rules;

import java.nio.charset.StandardCharsets;
import uk.frontdoor.core.digest.Sha256;

/** A file of rules that can be changed while the gateway runs: a decision table or an area file. */
sealed interface RuleFile {
    /** As people choose it: {@code sharing}, {@code waf-2025}. */
    String name();

    /** Different for different bytes. */
    String version();

    byte[] content();

    static RuleFile of(String name, byte[] content) {
        return RuleTables.NAMES.contains(name)
                ? new Table(TableFile.of(name, content))
                : new Area(name, new String(content, StandardCharsets.UTF_8));
    }

    /** One decision table. */
    record Table(TableFile file) implements RuleFile {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public String version() {
            return file.text().version();
        }

        @Override
        public byte[] content() {
            return file.content();
        }
    }

    /** One area for a span of days. */
    record Area(String name, String text) implements RuleFile {
        @Override
        public String version() {
            return Sha256.hex(text).substring(0, 8);
        }

        @Override
        public byte[] content() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
