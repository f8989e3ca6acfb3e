package uk.frontdoor.app.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import uk.frontdoor.core.account.SubjectCopy;

/** A pack as a tagged PDF: a title, a heading for each part, and each thing that is held as a paragraph with its label. */
final class PackPdf {
    private PackPdf() {}

    static byte[] write(PackContent pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TaggedPages pages = new TaggedPages(pack.title(), pack.asOf(), pack.request().getMostSignificantBits())) {
            pages.write(StandardStructureTypes.H1, pack.title(), TextStyle.TITLE);
            pages.write(StandardStructureTypes.P, "Reference " + pack.reference(), TextStyle.BODY);
            pages.write(
                    StandardStructureTypes.P, pack.made() + ". Basis: " + pack.lawfulBasis() + ".", TextStyle.SMALL);
            for (SubjectCopy.Part part : pack.parts()) {
                pages.write(StandardStructureTypes.H2, part.title(), TextStyle.HEADING);
                for (SubjectCopy.Line line : part.lines()) {
                    pages.write(StandardStructureTypes.P, line.label(), TextStyle.LABEL);
                    pages.write(StandardStructureTypes.P, line.value(), TextStyle.BODY);
                    pages.write(StandardStructureTypes.P, line.source(), TextStyle.SMALL);
                }
            }
            pages.write(StandardStructureTypes.H2, "What you should know", TextStyle.HEADING);
            for (String note : pack.notes()) {
                pages.write(StandardStructureTypes.P, note, TextStyle.BODY);
            }
            pages.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
