package uk.frontdoor.config.area;

/** What a clock of an area file sets; a clock without a use is for people to read. */
public enum ClockUse {
    /** By when what has come is decided on. */
    DECISION("When a decision is due"),
    RED("When a red is due"),
    AMBER("When an amber is due"),
    GREEN("When a green is due"),
    BLUE("When a blue is due"),
    /** When help that was arranged is looked at again. */
    PROGRAMME("When help is reviewed"),
    /** How long agreement is relied on that names no day of review; in every file. */
    AGREEMENT("When agreement is confirmed");

    private final String words;

    ClockUse(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
