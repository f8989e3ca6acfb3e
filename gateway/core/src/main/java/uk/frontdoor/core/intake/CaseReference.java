package uk.frontdoor.core.intake;

import java.util.UUID;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.InvalidValue;

/**
 * The reference a person can read over a telephone, such as {@code FD-7K3M-Q9XT-4R}.
 *
 * <p>Derived from the submission's id, so that it needs no counter and says nothing about anybody. Ten characters
 * of an alphabet without look-alikes: about 50 bits.
 */
public record CaseReference(String value) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public CaseReference {
        if (!value.matches("FD-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{2}")) {
            throw new InvalidValue("case reference", FailureCode.INVALID_FORMAT);
        }
    }

    public static CaseReference of(SubmissionId submission) {
        UUID id = submission.value();
        long rest = mix(id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 31));
        StringBuilder text = new StringBuilder("FD-");
        for (int position = 0; position < 10; position++) {
            if (position == 4 || position == 8) {
                text.append('-');
            }
            text.append(ALPHABET.charAt((int) Long.remainderUnsigned(rest, ALPHABET.length())));
            rest = Long.divideUnsigned(rest, ALPHABET.length());
        }
        return new CaseReference(text.toString());
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
