package uk.frontdoor.mapping.nhs.referral;

import java.util.Comparator;
import java.util.Optional;

/** Contact points as FHIR writes them. */
final class Telecoms {

    private static final String LAST = "99";

    private Telecoms() {
    }

    /** The value of the contact point of a system with the lowest rank; those without rank come last. */
    static Optional<Spot> first(Spot person, String system) {
        return person.each("telecom").stream()
                .filter(telecom -> telecom.text("system").equals(system) && !telecom.text("use").equals("old"))
                .min(Comparator.comparingInt(Telecoms::rank))
                .map(telecom -> telecom.child("value"));
    }

    private static int rank(Spot telecom) {
        String rank = telecom.text("rank");
        return Integer.parseInt(rank.matches("\\d{1,4}") ? rank : LAST);
    }
}
