package uk.frontdoor.app.store;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * A kept record cannot be read.
 *
 * <p>Names the type and the place. Jackson's own message quotes the text it stumbled over, so it is left out, and so
 * is the cause that carries it.
 */
public final class UnreadableRecord extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private UnreadableRecord(String message) {
        super(message);
    }

    static UnreadableRecord of(Class<?> type, JacksonException cause) {
        String place = cause instanceof DatabindException databind
                ? databind.getPathReference()
                : "line " + cause.getLocation().getLineNr();
        return new UnreadableRecord(
                "%s cannot be read: %s at %s".formatted(type.getSimpleName(), cause.getClass().getSimpleName(), place));
    }
}
