package uk.frontdoor.core.intake;

import java.io.Serial;

/**
 * Nothing could be promised in time: the database is down, too slow or too busy.
 *
 * <p>The sender may send again. Whether the first attempt was kept after all shows then, as a repeat.
 */
public final class IntakeUnavailable extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    public IntakeUnavailable(String reason) {
        super(reason);
    }

    public IntakeUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
