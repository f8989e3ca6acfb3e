package uk.frontdoor.app.account;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of a pack, Liberation Sans as PDFBox brings it: Latin with every accent, Greek and Cyrillic. What it cannot
 * show stands as a box; the file for machines has it.
 */
final class PageFont {
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;

    private final CmapLookup glyphs;
    private final PDType0Font font;

    PageFont(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION), "the font")) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(letters);
            glyphs = letters.getUnicodeCmapLookup();
            font = PDType0Font.load(document, letters, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text in lines no wider than this; its own line breaks stay. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String own : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : shown(own).split(" ")) {
                if (!line.isEmpty() && width(line + " " + word, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
                breakWord(line, size, width, lines);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** A word wider than the page. */
    private void breakWord(StringBuilder line, float size, float width, List<String> lines) throws IOException {
        while (width(line.toString(), size) > width) {
            int fits = 1;
            while (width(line.substring(0, fits + 1), size) <= width) {
                fits++;
            }
            lines.add(line.substring(0, fits));
            line.delete(0, fits);
        }
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(point -> !Character.isISOControl(point))
                .forEach(point -> shown.appendCodePoint(glyphs.getGlyphId(point) == 0 ? BOX : point));
        return shown.toString();
    }
}
