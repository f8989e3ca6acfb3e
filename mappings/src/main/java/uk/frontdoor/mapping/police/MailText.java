package uk.frontdoor.mapping.police;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says in plain text, and whether it carries more than that.
 *
 * @param body the plain text; empty when there is none or more than one
 * @param attachments it carries something besides its text
 */
record MailText(@Nullable String subject, @Nullable Date sent, Optional<String> body, boolean attachments) {
    private static final int DEEPEST = 8;

    /** Empty when the bytes are no mail. */
    static Optional<MailText> of(byte[] bytes) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            Parts parts = new Parts();
            parts.collect(message, 0);
            return Optional.of(new MailText(
                    message.getSubject(), message.getSentDate(), parts.onlyText(), parts.attachments));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            // The mail library throws whatever the bytes lead it into.
            return Optional.empty();
        }
    }

    private static final class Parts {
        private final List<String> texts = new ArrayList<>();
        private boolean attachments;

        Optional<String> onlyText() {
            return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
        }

        void collect(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null) {
                attachments = true;
            } else if (part.getContent() instanceof Multipart multipart) {
                for (int index = 0; index < multipart.getCount(); index++) {
                    BodyPart child = multipart.getBodyPart(index);
                    collect(child, depth + 1);
                }
            } else if (part.isMimeType("text/plain") && part.getContent() instanceof String text) {
                texts.add(text);
            } else if (!part.isMimeType("text/html")) {
                attachments = true;
            }
        }
    }
}
