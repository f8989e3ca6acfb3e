package uk.frontdoor.mapping.nhs.structure;

import java.util.Locale;

/**
 * A coarse look at narrative XHTML: it is a div, and holds nothing that runs or declares entities.
 *
 * <p>Narrative is never rendered as markup by this product; the look keeps obvious attacks out of what is passed on.
 */
final class Narratives {

    private Narratives() {
    }

    static boolean isSafe(String xhtml) {
        String text = xhtml.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<div") && text.endsWith(">")
                && !text.contains("<script") && !text.contains("<!doctype") && !text.contains("<!entity")
                && !text.contains("javascript:");
    }
}
