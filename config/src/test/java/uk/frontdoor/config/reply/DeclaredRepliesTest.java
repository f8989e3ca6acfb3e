package uk.frontdoor.config.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.file.UnusableFiles;
import uk.frontdoor.core.feedback.ReplyTemplate;

final class DeclaredRepliesTest {
    @TempDir
    private Path folder;

    @Test
    void hasRepliesForEveryAudience() {
        for (ReplyTemplate.Audience audience : ReplyTemplate.Audience.values()) {
            assertThat(new DeclaredReplies().of(audience)).hasSizeGreaterThan(2);
        }
    }

    @Test
    void tellsAFamilyNothingThatAnotherReaderCouldUnderstand() {
        assertThat(new DeclaredReplies().of(ReplyTemplate.Audience.FAMILY_OR_PUBLIC))
                .extracting(ReplyTemplate::says)
                .noneMatch(says -> says.matches("(?i).*(child|referral|safeguard|harm|abuse|social|council|police).*"));
    }

    @Test
    void namesEverythingWrongAtOnce() throws IOException {
        Path file = folder.resolve("replies.yaml");
        Files.writeString(
                file,
                """
                replies:
                  - {id: one, audience: PROFESSIONAL, title: A title, says: "Dear {name}"}
                  - {id: two, audience: ANYBODY, title: A title, says: Words, more: x}
                  - {id: three, audience: PROFESSIONAL, title: A title, says: Words}
                  - {id: three, audience: PROFESSIONAL, title: A title, says: Words}
                """);

        assertThatThrownBy(() -> new DeclaredReplies(new ResourceFile("file:" + file)))
                .isInstanceOf(UnusableFiles.class)
                .hasMessageContaining("replies.yaml:2: says: words without blanks")
                .hasMessageContaining("replies.yaml:3: audience: one of")
                .hasMessageContaining("replies.yaml:3: more: not a known key")
                .hasMessageContaining("replies.yaml:5: id: stands here twice");
    }
}
