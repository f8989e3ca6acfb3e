package uk.frontdoor.app.background;

/** One bounded piece of work behind the answer. */
@FunctionalInterface
public interface Step {
    /**
     * @return true when more may be waiting, false when there is nothing left to do now
     */
    boolean advance() throws Exception;
}
