package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import uk.frontdoor.core.ledger.LedgerEntry;
import uk.frontdoor.core.ledger.LedgerFact;

/**
 * An entry as one line of text: number, time, kind, submission, actor, hash, then each detail as {@code name=value};
 * divided by tabs, each part URL-encoded.
 */
final class EntryLine {
    private EntryLine() {}

    static String of(LedgerEntry entry) {
        LedgerFact fact = entry.fact();
        List<String> parts = new ArrayList<>(List.of(
                Long.toString(entry.sequence()),
                entry.at().toString(),
                fact.kind().name(),
                fact.submission() == null ? "" : fact.submission().toString(),
                encoded(fact.actor()),
                HexFormat.of().formatHex(entry.hash())));
        fact.details().forEach((name, value) -> parts.add(encoded(name) + "=" + encoded(value)));
        return String.join("\t", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
