package uk.frontdoor.core.referral;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What only a police notice carries.
 *
 * @param gradeScheme the scheme the grade is on, kept as sent
 * @param grade as sent: RED, AMBER, HIGH
 */
public record PoliceDetail(
        @Nullable String force,
        String policeReference,
        @Nullable String gradeScheme,
        @Nullable String grade,
        @Nullable LocalDateTime incidentAt,
        @Nullable Boolean childPresent,
        @Nullable Boolean welfareCheckMade) {}
