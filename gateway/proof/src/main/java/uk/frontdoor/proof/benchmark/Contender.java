package uk.frontdoor.proof.benchmark;

import java.util.List;
import uk.frontdoor.proof.load.HttpCall;
import uk.frontdoor.proof.machine.Program;

/**
 * One of those that run side by side.
 *
 * @param tidy requests sent after each window, unmeasured
 */
record Contender(String name, Program program, int port, HttpCall call, List<HttpCall> tidy) {
    Contender {
        tidy = List.copyOf(tidy);
    }
}
