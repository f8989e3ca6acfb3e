package uk.frontdoor.core.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.DestinationKind;

/** Whether the words of an agreement mean a recipient: strictly where it is named, widely where it is excluded. */
final class RecipientWords {
    /** Whether the giver asked that a recipient is not told. */
    enum Exclusion {
        NOT_EXCLUDED,
        EXCLUDED,
        /** Somebody is excluded in words that stand for no recipient we know. */
        UNCLEAR
    }

    private RecipientWords() {}

    /** The front door itself is the one recipient that every agreement names. */
    static boolean name(List<String> words, Destination recipient) {
        return recipient.kind() == DestinationKind.MASH
                || words.stream().map(RecipientWords::plain).anyMatch(word -> isName(word, recipient));
    }

    static Exclusion exclude(List<String> words, Destination recipient) {
        List<String> plain = words.stream().map(RecipientWords::plain).toList();
        if (plain.stream().anyMatch(word -> isName(word, recipient) || speaksOf(word, recipient.kind()))) {
            return Exclusion.EXCLUDED;
        }
        return plain.stream().allMatch(RecipientWords::isRecognised) ? Exclusion.NOT_EXCLUDED : Exclusion.UNCLEAR;
    }

    static boolean nameTheFamily(List<String> words) {
        return words.stream().map(RecipientWords::plain).anyMatch(RecipientWords::isTheFamily);
    }

    private static boolean isTheFamily(String word) {
        return speaksOf(word, DestinationKind.FAMILY_MEMBER);
    }

    private static boolean isRecognised(String word) {
        return Arrays.stream(DestinationKind.values()).anyMatch(kind -> speaksOf(word, kind));
    }

    private static boolean isName(String word, Destination recipient) {
        return word.equals(plain(recipient.id().value()))
                || word.equals(plain(recipient.name()))
                || word.equals(plain(recipient.kind().name()));
    }

    private static boolean speaksOf(String word, DestinationKind kind) {
        String padded = " " + word + " ";
        return everydayWords(kind).stream().anyMatch(everyday -> padded.contains(" " + everyday + " "));
    }

    private static List<String> everydayWords(DestinationKind kind) {
        return switch (kind) {
            case FAMILY_HUB -> List.of("hub", "family help", "early help");
            case MASH -> List.of("mash", "social services", "social care", "social worker", "council", "front door");
            case GENERAL_PRACTICE -> List.of("gp", "doctor", "doctors", "surgery", "general practice", "health");
            case SCHOOL -> List.of("school", "academy", "college", "nursery", "teacher", "teachers");
            case POLICE -> List.of("police", "constabulary");
            case HOUSING -> List.of("housing", "landlord");
            case HEALTH_SERVICE -> List.of("camhs", "hospital", "clinic", "nhs", "health", "mental health");
            case VOLUNTARY_COMMISSIONED, VOLUNTARY -> List.of("charity", "charities", "voluntary");
            case PREVENT -> List.of("prevent team", "channel panel");
            case LADO -> List.of("lado", "designated officer");
            case ALLOCATED_TEAM -> List.of("social care", "social worker", "social services", "council");
            case OTHER_FRONT_DOOR -> List.of("front door", "social services", "council");
            case EDUCATION_SAFEGUARDING -> List.of("council", "education safeguarding");
            case PANEL -> List.of("panel");
            case INTEGRATED_CARE_BOARD -> List.of("nhs", "health", "care board");
            case FAMILY_MEMBER ->
                List.of("family member", "mum", "mother", "dad", "father", "parent", "parents", "gran", "grandparents");
        };
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
