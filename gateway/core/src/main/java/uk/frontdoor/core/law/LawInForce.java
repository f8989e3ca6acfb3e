package uk.frontdoor.core.law;

import java.time.LocalDate;

/** Port: the switches as declared. */
public interface LawInForce {
    boolean on(LocalDate day, LawSwitch law);

    /** Names the values of all switches on a day, so that a decision can be read again under its own law. */
    String snapshot(LocalDate day);
}
