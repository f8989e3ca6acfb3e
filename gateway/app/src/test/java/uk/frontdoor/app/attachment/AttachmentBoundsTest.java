package uk.frontdoor.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

final class AttachmentBoundsTest {
    private static final byte[] PDF = "%PDF-1.7 synthetic".getBytes(StandardCharsets.US_ASCII);

    private final AttachmentBounds bounds =
            new AttachmentBounds(new AttachmentSettings(DataSize.ofKilobytes(10), 2, null));

    @Test
    void recognisesWhatMayBeAttachedByItsContent() throws IOException {
        assertThat(type(PDF)).isEqualTo(AttachmentType.PDF);
        assertThat(type(HexFormat.of().parseHex("ffd8ffe000104a464946"))).isEqualTo(AttachmentType.JPEG);
        assertThat(type(HexFormat.of().parseHex("89504e470d0a1a0a0000"))).isEqualTo(AttachmentType.PNG);
        assertThat(type("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(AttachmentType.HEIC);
        assertThat(type(archive("[Content_Types].xml", "word/document.xml"))).isEqualTo(AttachmentType.DOCX);
    }

    @Test
    void refusesWhatIsNoneOfThemWhateverItsNameSays() throws IOException {
        assertRefused("letter.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII), "must be a PDF");
        assertRefused("letter.pdf", "<html>".getBytes(StandardCharsets.US_ASCII), "must be a PDF");
        assertRefused("letter.docx", archive("[Content_Types].xml", "xl/workbook.xml"), "must be a PDF");
        assertRefused(
                "letter.docx",
                archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                "without macros");
        assertRefused("letter.docx", new byte[] {0x50, 0x4b, 3, 4, 9, 9}, "must be a PDF");
    }

    /** What would not survive being unpacked is recognised all the same: a few bytes may unpack to gigabytes. */
    @Test
    void unpacksNothingToRecogniseIt() throws IOException {
        byte[] archive = archive("[Content_Types].xml", "word/document.xml");
        int content = new String(archive, StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + "word/document.xml".length();
        archive[content] = (byte) 0xff;

        assertThat(type(archive)).isEqualTo(AttachmentType.DOCX);
    }

    @Test
    void boundsSizeAndNumber() {
        assertThat(bounds.offer("a.pdf", new byte[0], 0)).isEqualTo(new AttachmentOffer.Refused("Select a document"));
        byte[] large = new byte[11 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertRefused("a.pdf", large, "must be smaller");
        assertThat(bounds.offer("a.pdf", PDF, 2)).isInstanceOf(AttachmentOffer.Refused.class);
    }

    @Test
    void keepsNothingOfAFolderInTheNameAndGivesItItsTrueEnding() {
        assertThat(name("..\\..\\secret/body map.exe")).isEqualTo("body map.pdf");
        assertThat(name("<img src=x>\r\n.pdf")).isEqualTo("img src x.pdf");
        assertThat(name(".pdf")).isEqualTo("pdf.pdf");
        assertThat(name("")).isEqualTo("document.pdf");
    }

    private String name(String sent) {
        return ((AttachmentOffer.Accepted) bounds.offer(sent, PDF, 0)).attachment().name();
    }

    private AttachmentType type(byte[] content) {
        return ((AttachmentOffer.Accepted) bounds.offer("any", content, 0)).attachment().type();
    }

    private void assertRefused(String name, byte[] content, String why) {
        assertThat(bounds.offer(name, content, 0))
                .isInstanceOfSatisfying(
                        AttachmentOffer.Refused.class, refused -> assertThat(refused.sentence()).contains(why));
    }

    static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
