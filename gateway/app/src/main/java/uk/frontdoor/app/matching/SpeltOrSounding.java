package uk.frontdoor.app.matching;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import uk.frontdoor.core.matching.Likeness;
import uk.frontdoor.core.matching.NameLikeness;

/**
 * Names by spelling (Jaro-Winkler, Levenshtein) and by sound (Double Metaphone).
 *
 * <p>Spellings far apart are never alike, however they sound; short names one letter apart only if they sound alike.
 * Which known pairs it gets wrong stands in its test.
 */
final class SpeltOrSounding implements NameLikeness {
    private static final int LONGEST_SOUND = 8;
    private static final double ALIKE_WHATEVER_THE_SOUND = 0.94;
    private static final double ALIKE_WITH_THE_SAME_SOUND = 0.80;

    private final JaroWinklerSimilarity spelling = new JaroWinklerSimilarity();
    private final LevenshteinDistance edits = new LevenshteinDistance(1);

    @Override
    public Likeness compare(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        if (first.equals(second)) {
            return Likeness.SAME;
        }
        double alike = spelling.apply(first, second);
        boolean sounds = sounds(one).stream().anyMatch(sounds(other)::contains);
        boolean oneSlip = Math.min(first.length(), second.length()) >= 6 && edits.apply(first, second) >= 0;
        return alike >= ALIKE_WHATEVER_THE_SOUND || oneSlip || sounds && alike >= ALIKE_WITH_THE_SAME_SOUND
                ? Likeness.ALIKE
                : Likeness.DIFFERENT;
    }

    @Override
    public Set<String> sounds(String name) {
        DoubleMetaphone sound = new DoubleMetaphone();
        sound.setMaxCodeLen(LONGEST_SOUND);
        String letters = letters(name);
        Set<String> sounds = new LinkedHashSet<>();
        if (!letters.isEmpty()) {
            sounds.add(sound.doubleMetaphone(letters));
            sounds.add(sound.doubleMetaphone(letters, true));
        }
        return sounds;
    }

    /** Without case, accents, hyphens, apostrophes and spaces. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
