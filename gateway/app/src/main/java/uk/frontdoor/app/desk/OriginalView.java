package uk.frontdoor.app.desk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.attachment.KeptAttachments;
import uk.frontdoor.core.intake.RawSubmission;

/**
 * The original as text to read. JSON and XML are laid out; what cannot be laid out is shown as it is. Pages write it
 * as text, never as markup.
 *
 * @param cut only the beginning is shown
 * @param documents how many came with it; their bytes are not in the text
 */
public record OriginalView(
        String contentType, Map<String, String> envelope, String text, boolean cut, int documents) {
    private static final int LONGEST = 200_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static OriginalView of(RawSubmission submission) {
        int documents = KeptAttachments.in(submission).size();
        String text = documents == 0
                ? new String(submission.original(), charset(submission.contentType()))
                : KeptAttachments.readable(submission.original());
        String laidOut = laidOut(submission.contentType().toLowerCase(Locale.ROOT), text);
        boolean cut = laidOut.length() > LONGEST;
        return new OriginalView(
                submission.contentType(),
                submission.envelope(),
                cut ? laidOut.substring(0, LONGEST) : laidOut,
                cut,
                documents);
    }

    private static String laidOut(String type, String text) {
        if (type.contains("json")) {
            return json(text);
        }
        return type.contains("xml") ? XmlLayout.of(text) : text;
    }

    private static String json(String text) {
        try {
            return JSON.writeValueAsString(JSON.readTree(text));
        } catch (JacksonException unreadable) {
            return text;
        }
    }

    private static Charset charset(String contentType) {
        try {
            Charset named = MediaType.parseMediaType(contentType).getCharset();
            return named == null ? StandardCharsets.UTF_8 : named;
        } catch (InvalidMediaTypeException | UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
