package uk.frontdoor.app.desk;

import java.util.List;

/** One part of the referral as the desk shows it. */
public record ReferralSection(String title, List<Line> lines) {
    public ReferralSection {
        lines = List.copyOf(lines);
    }

    /**
     * One value.
     *
     * @param origin where it stood in the original; empty when it stood nowhere
     */
    public record Line(String label, String value, String origin) {}
}
