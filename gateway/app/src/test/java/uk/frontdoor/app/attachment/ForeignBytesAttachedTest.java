package uk.frontdoor.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** Whatever somebody attaches, it is one of the kinds that may be or none, the same each time. */
final class ForeignBytesAttachedTest {
    private static final AttachmentBounds BOUNDS =
            new AttachmentBounds(new AttachmentSettings(DataSize.ofMegabytes(8), 2, null));

    @MethodSource("attached")
    @FuzzTest(maxDuration = "1h")
    void recognisesAnAttachmentOrNot(byte[] bytes) {
        assertThat(BOUNDS.offer("letter.docx", bytes, 0)).isEqualTo(BOUNDS.offer("letter.docx", bytes, 0));
    }

    static Stream<byte[]> attached() throws IOException {
        return Stream.of(
                AttachmentBoundsTest.archive("[Content_Types].xml", "word/document.xml"),
                AttachmentBoundsTest.archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
    }
}
