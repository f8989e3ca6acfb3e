package uk.frontdoor.app.rules;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import uk.frontdoor.core.digest.Sha256;

/** Rules that can be changed while the gateway runs: a decision table, an area file, or several area files at once. */
sealed interface RuleFile {
    /** As people choose it: {@code sharing}, {@code waf-2025}. */
    String name();

    /** Different for different bytes. */
    String version();

    byte[] content();

    /** The area files it changes, by their names without the ending. */
    default Set<String> fileNames() {
        return switch (this) {
            case Table _ -> Set.of();
            case Areas(var files) -> files.texts().keySet();
            case Area(var name, var _) -> Set.of(name);
        };
    }

    static RuleFile of(String name, byte[] content) {
        if (RuleTables.NAMES.contains(name)) {
            return new Table(TableFile.of(name, content));
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return name.equals(AreaSet.NAME) ? new Areas(AreaSet.of(text)) : new Area(name, text);
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

    /** Several areas at once, old files and new ones: they stand or fall together. */
    record Areas(AreaSet files) implements RuleFile {
        @Override
        public String name() {
            return AreaSet.NAME;
        }

        @Override
        public String version() {
            return Sha256.hex(files.text()).substring(0, 8);
        }

        @Override
        public byte[] content() {
            return files.text().getBytes(StandardCharsets.UTF_8);
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
