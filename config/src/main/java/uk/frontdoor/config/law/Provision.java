package uk.frontdoor.config.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.law.LawSwitch;

/**
 * One provision as declared.
 *
 * @param inForceFrom null while it is not in force
 * @param confirmed the commencement was seen in a published source
 */
public record Provision(
        LawSwitch law,
        @Nullable LocalDate inForceFrom,
        boolean confirmed,
        String act,
        String clause,
        String note) {
    public boolean isInForceOn(LocalDate day) {
        return inForceFrom != null && !day.isBefore(inForceFrom);
    }
}
