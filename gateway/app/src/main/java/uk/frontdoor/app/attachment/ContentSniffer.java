package uk.frontdoor.app.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Recognises a file by its first bytes; a Word document by the list of what is in its archive, of which nothing is unpacked. */
final class ContentSniffer {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final Set<String> HEIC_BRANDS = Set.of("ftypheic", "ftypheix", "ftypmif1", "ftypmsf1");
    private static final int MOST_ENTRIES = 2_000;

    private ContentSniffer() {}

    /** Empty when it is nothing that may be attached; a document with macros is none. */
    static Optional<AttachmentType> recognise(byte[] content) {
        if (startsWith(content, PDF)) {
            return Optional.of(AttachmentType.PDF);
        }
        if (startsWith(content, PNG)) {
            return Optional.of(AttachmentType.PNG);
        }
        if (startsWith(content, JPEG)) {
            return Optional.of(AttachmentType.JPEG);
        }
        if (content.length > 12 && HEIC_BRANDS.contains(new String(content, 4, 8, StandardCharsets.US_ASCII))) {
            return Optional.of(AttachmentType.HEIC);
        }
        return startsWith(content, ZIP) && isWordDocument(content) ? Optional.of(AttachmentType.DOCX) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int at = 0; at < signature.length; at++) {
            if (content[at] != signature[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordDocument(byte[] content) {
        Set<String> names = new HashSet<>();
        try (ZipFile archive = ZipFile.builder().setByteArray(content).setIgnoreLocalFileHeader(true).get()) {
            archive.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        } catch (IOException | IllegalArgumentException notAnArchive) {
            return false;
        }
        return names.size() <= MOST_ENTRIES
                && names.contains("[Content_Types].xml")
                && names.contains("word/document.xml")
                && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
    }
}
