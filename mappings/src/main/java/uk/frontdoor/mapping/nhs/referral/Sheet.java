package uk.frontdoor.mapping.nhs.referral;

import uk.frontdoor.mapping.reading.Cells;

/** The cells of one referral, filled from spots. */
final class Sheet {

    /** The child a message is about; the standard has one patient a message. */
    static final String CHILD = "c1";

    private final Cells cells = new Cells();

    Cells cells() {
        return cells;
    }

    void put(String path, Spot spot) {
        cells.put(path, spot.value(), spot.pointer());
    }

    void put(String path, String value, Spot spot) {
        cells.put(path, value, spot.pointer());
    }

    void constant(String path, String value) {
        cells.constant(path, value);
    }

    /** The path of a new entry of a list, ending in a dot. */
    String add(String list) {
        return list + "[" + cells.count(list) + "].";
    }

    /** Something said, in the sensitivity it is handled under. */
    void fact(String text, Spot spot, Said said) {
        if (!text.isBlank()) {
            String fact = add("concern.facts");
            put(fact + "text", text, spot);
            constant(fact + "sensitivity", said.sensitivity());
            constant(fact + "about", CHILD);
            if (said.riskRelevant()) {
                constant(fact + "riskRelevant", "true");
            }
        }
    }

    /**
     * How something was said.
     *
     * <p>Free text is unclassified until a person has looked at it: it may hold anything about anybody.
     */
    enum Said {
        IN_FREE_TEXT("UNCLASSIFIED", false),
        IN_A_CLINICAL_RECORD("HEALTH", false),
        AS_A_SAFEGUARDING_FLAG("HEALTH", true);

        private final String sensitivity;
        private final boolean riskRelevant;

        Said(String sensitivity, boolean riskRelevant) {
            this.sensitivity = sensitivity;
            this.riskRelevant = riskRelevant;
        }

        String sensitivity() {
            return sensitivity;
        }

        boolean riskRelevant() {
            return riskRelevant;
        }
    }
}
