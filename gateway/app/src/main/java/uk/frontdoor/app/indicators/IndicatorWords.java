package uk.frontdoor.app.indicators;

import java.util.Locale;
import uk.frontdoor.app.desk.Words;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.triage.DecisionOutcome;

/** What stands in the rows that are counted, as words. */
final class IndicatorWords {
    private IndicatorWords() {}

    static String level(String name) {
        return name + " " + Words.of(CanonicalLevel.valueOf(name));
    }

    static String outcome(String name) {
        return switch (DecisionOutcome.valueOf(name)) {
            case SHARE -> "Passed on";
            case ADVICE_GIVEN -> "Advice given";
            case RETURN_FOR_INFORMATION -> "Returned to the referrer for information";
            case SEND_TO_OTHER_AREA -> "Sent to another area";
            case DUPLICATE -> "Duplicate of another referral";
            case NO_FURTHER_ACTION -> "No further action";
        };
    }

    static String urgency(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@code 2026-W47} is "Week 47 of 2026". */
    static String week(String week) {
        String[] parts = week.split("-W", 2);
        return "Week " + Integer.parseInt(parts[1]) + " of " + parts[0];
    }
}
