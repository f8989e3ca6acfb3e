package uk.frontdoor.mapping.nhs.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.frontdoor.mapping.nhs.finding.FindingCode;

/** Checks that bytes are UTF-8 and nothing else, before a parser guesses. */
final class Utf8 {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {
    }

    static Optional<FindingCode> defect(byte[] body) {
        if (body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF) {
            return Optional.of(FindingCode.BODY_BYTE_ORDER_MARK);
        }
        if (looksLikeWiderEncoding(body) || !isAscii(body) && !decodes(body)) {
            return Optional.of(FindingCode.BODY_NOT_UTF_8);
        }
        return Optional.empty();
    }

    /** A zero among the first bytes is how parsers recognise UTF-16 and UTF-32 without a byte order mark. */
    private static boolean looksLikeWiderEncoding(byte[] body) {
        for (int i = 0; i < Math.min(4, body.length); i++) {
            if (body[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] body) {
        int i = 0;
        for (; i + Long.BYTES <= body.length; i += Long.BYTES) {
            if (((long) EIGHT_BYTES.get(body, i) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; i < body.length; i++) {
            if (body[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean decodes(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
