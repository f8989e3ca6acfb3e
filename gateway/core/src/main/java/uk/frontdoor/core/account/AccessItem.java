package uk.frontdoor.core.account;

import java.util.List;

/**
 * One thing a record says.
 *
 * @param key names it among everything that is held about the child; never a value
 * @param source how it came to be known, without saying from whom
 * @param freeText somebody's own words, of which passages may be taken out
 * @param hides words to be found and blotted out elsewhere when this is withheld
 */
public record AccessItem(
        String key,
        Section section,
        String label,
        String value,
        String source,
        AccessRule rule,
        boolean freeText,
        List<String> hides) {
    public AccessItem {
        hides = List.copyOf(hides);
    }

    /** Under which heading it stands. */
    public enum Section {
        THE_CHILD("About the child"),
        WHAT_WAS_SAID("What was said"),
        OTHERS("Other people"),
        DECISIONS("What was decided"),
        DISCLOSURES("Who has received it");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return "AccessItem[" + key + "]";
    }
}
