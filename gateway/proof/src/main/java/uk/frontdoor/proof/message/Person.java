package uk.frontdoor.proof.message;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The child, ids and words of the n-th message: the same for the same seed and number, different for every other.
 *
 * <p>NHS numbers are from the 999 range, which is never issued, with a right check digit; names are letters. They live
 * at some fifty thousand addresses in Kendal: strangers who all shared one would be taken for one family.
 */
public record Person(long seed, long number) {
    private static final int NHS_NUMBERS = 900_000;
    private static final String NEXT_TO_LAST = "ABD";
    private static final String LAST = "ABDEFGHJLNPQSTUWXYZ";

    /** Values for the places of the message templates. */
    public Map<String, String> values() {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        return Map.of(
                "bundle", uuid(random),
                "request", uuid(random),
                "correlation", uuid(random),
                "word", word(random),
                "family", word(random),
                "nhs", nhsNumber(),
                "given", word(random),
                "house", Integer.toString(100 + random.nextInt(900)),
                "postcode", "LA9 4" + letter(NEXT_TO_LAST, random) + letter(LAST, random),
                "born", LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4000)).toString());
    }

    private String nhsNumber() {
        for (long candidate = number % NHS_NUMBERS; ; candidate = (candidate + 7) % NHS_NUMBERS) {
            String nine = "999" + String.format("%06d", candidate);
            int check = checkDigit(nine);
            if (check != 10) {
                return nine + check;
            }
        }
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (nine.charAt(place) - '0') * (10 - place);
        }
        return (11 - sum % 11) % 11;
    }

    private static String uuid(SplittableRandom random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static char letter(String some, SplittableRandom random) {
        return some.charAt(random.nextInt(some.length()));
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder(8).append((char) ('A' + random.nextInt(26)));
        while (word.length() < 8) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
