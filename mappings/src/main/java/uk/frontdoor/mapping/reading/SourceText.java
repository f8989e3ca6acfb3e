package uk.frontdoor.mapping.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text and the character set it was written in.
 *
 * <p>UTF-8 if every byte agrees, else Windows-1252 if every byte is a character of it, else nothing: a byte that is
 * neither is damage, and damage is not read. A zero byte means UTF-16 or no text at all.
 */
public record SourceText(String text, Charset charset) {
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public static Optional<SourceText> of(byte[] bytes) {
        return in(StandardCharsets.UTF_8, bytes).or(() -> in(WINDOWS_1252, bytes));
    }

    public static Optional<SourceText> in(Charset charset, byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                return Optional.empty();
            }
            return Optional.of(new SourceText(text.startsWith("\ufeff") ? text.substring(1) : text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
