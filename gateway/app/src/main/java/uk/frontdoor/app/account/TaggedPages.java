package uk.frontdoor.app.account;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Pages of running text of which a screen reader is told the language, the title and what each piece is. */
final class TaggedPages implements Closeable {
    private static final float MARGIN = 56;

    private final PDDocument document = new PDDocument();
    private final PageFont font;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private PDPage page = new PDPage(PDRectangle.A4);
    private PDPageContentStream content;
    private COSArray marked = new COSArray();
    private float y;

    /** @param id the same bytes come of the same id, time and text */
    TaggedPages(String title, Instant at, long id) throws IOException {
        font = new PageFont(document);
        document.setDocumentId(id);
        GregorianCalendar moment = GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title);
        about.setCreationDate(moment);
        about.setModificationDate(moment);
        tag(title);
        content = begin();
    }

    private void tag(String title) {
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        root.appendKid(whole);
        whole.setTitle(title);
        document.getDocumentCatalog().setMarkInfo(mark);
        document.getDocumentCatalog().setLanguage("en-GB");
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private PDPageContentStream begin() throws IOException {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        marked = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(marked));
        y = page.getMediaBox().getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /** One paragraph or heading; a line that is too long is broken between words. */
    void write(String kind, String text, TextStyle style) throws IOException {
        PDStructureElement element = new PDStructureElement(kind, whole);
        whole.appendKid(element);
        y -= style.before();
        for (String line : font.lines(text, style.size(), page.getMediaBox().getWidth() - 2 * MARGIN)) {
            if (y - style.leading() < MARGIN) {
                content.close();
                content = begin();
            }
            y -= style.leading();
            line(kind, element, line, style);
        }
    }

    private void line(String kind, PDStructureElement element, String line, TextStyle style) throws IOException {
        int id = marked.size();
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, id);
        content.beginMarkedContent(
                COSName.getPDFName(kind),
                PDPropertyList.create(properties));
        content.beginText();
        content.setFont(font.font(), style.size());
        content.setNonStrokingColor(style.grey());
        content.newLineAtOffset(MARGIN, y);
        content.showText(line);
        content.endText();
        content.endMarkedContent();
        mark(element, id);
    }

    private void mark(PDStructureElement element, int id) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.getPDFName("Pg"), page);
        reference.setInt(COSName.MCID, id);
        element.appendKid(new PDMarkedContentReference(reference));
        marked.add(element);
    }

    void save(OutputStream to) throws IOException {
        content.close();
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        document.save(to);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
