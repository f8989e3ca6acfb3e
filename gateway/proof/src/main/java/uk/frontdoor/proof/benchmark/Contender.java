package uk.frontdoor.proof.benchmark;

import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.machine.Program;

/**
 * One of those that run side by side.
 *
 * @param tidying done after each turn, unmeasured: takes away what piled up behind the answers
 */
record Contender(String name, Program program, int port, HttpCall call, Tidying tidying) {
    /** Makes room for the next turn. */
    @FunctionalInterface
    interface Tidying {
        void tidy() throws Exception;
    }
}
