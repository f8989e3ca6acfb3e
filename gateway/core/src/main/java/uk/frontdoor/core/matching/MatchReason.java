package uk.frontdoor.core.matching;

/**
 * Why two referrals may, or may not, be about the same child: its weight, and the sentence a person reads, which
 * never holds a value.
 *
 * <p>Twins share everything but a given name, so a different given name weighs against. Surnames change, so a different
 * one hardly does.
 */
public enum MatchReason {
    SAME_NHS_NUMBER(Trait.NHS_NUMBER, 60, "The NHS number is the same"),
    SAME_UPN(Trait.UPN, 50, "The Unique Pupil Number is the same"),
    SAME_DATE_OF_BIRTH(Trait.DATE_OF_BIRTH, 25, "The date of birth is the same"),
    SWAPPED_DATE_OF_BIRTH(Trait.DATE_OF_BIRTH, 18, "The date of birth is the same with day and month swapped"),
    SAME_GIVEN_NAME(Trait.GIVEN_NAME, 20, "The given name is the same"),
    ALIKE_GIVEN_NAME(Trait.GIVEN_NAME, 15, "The given names are spelt or sound alike"),
    SAME_FAMILY_NAME(Trait.FAMILY_NAME, 15, "The family name is the same"),
    ALIKE_FAMILY_NAME(Trait.FAMILY_NAME, 11, "The family names are spelt or sound alike"),
    SAME_ADDRESS(Trait.ADDRESS, 13, "The address is the same"),
    SAME_POSTCODE(Trait.POSTCODE, 10, "The postcode is the same"),
    OTHER_NHS_NUMBER(Trait.NHS_NUMBER, -40, "The NHS numbers differ"),
    OTHER_UPN(Trait.UPN, -30, "The Unique Pupil Numbers differ"),
    OTHER_DATE_OF_BIRTH(Trait.DATE_OF_BIRTH, -25, "The dates of birth differ"),
    OTHER_GIVEN_NAME(Trait.GIVEN_NAME, -20, "The given names differ"),
    OTHER_FAMILY_NAME(Trait.FAMILY_NAME, -5, "The family names differ");

    private final Trait trait;
    private final int points;
    private final String sentence;

    MatchReason(Trait trait, int points, String sentence) {
        this.trait = trait;
        this.points = points;
        this.sentence = sentence;
    }

    public Trait trait() {
        return trait;
    }

    public int points() {
        return points;
    }

    public String sentence() {
        return sentence;
    }
}
