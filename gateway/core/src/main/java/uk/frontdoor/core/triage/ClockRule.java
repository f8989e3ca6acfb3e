package uk.frontdoor.core.triage;

import java.time.Duration;

/** How long a person has. */
public sealed interface ClockRule {
    /** By the clock on the wall, nights and holidays included. */
    record Elapsed(Duration limit) implements ClockRule {}

    /** By the end of the n-th working day after receipt (Working Together 2023: one). */
    record WorkingDays(int days) implements ClockRule {
        public WorkingDays {
            if (days < 1) {
                throw new IllegalArgumentException("days: at least 1");
            }
        }
    }

    /** Before the start of the next school day. */
    record BeforeNextSchoolDay() implements ClockRule {}
}
