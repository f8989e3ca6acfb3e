package uk.frontdoor.core.dispatch;

/** Writes a recall in the form its recipient reads. */
@FunctionalInterface
public interface RecallMapper {
    byte[] map(Recall recall);
}
