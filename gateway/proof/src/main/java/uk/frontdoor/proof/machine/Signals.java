package uk.frontdoor.proof.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Sends signals to processes by id. */
public final class Signals {
    private Signals() {}

    /** Takes processes off the processor, so that what they still have to do does not disturb a neighbour. */
    public static void freeze(ProcessTree tree) throws InterruptedException {
        send("STOP", tree.ids());
    }

    public static void thaw(ProcessTree tree) throws InterruptedException {
        send("CONT", tree.ids());
    }

    /** No clean-up, no farewell. */
    public static void kill(List<Long> ids) throws InterruptedException {
        send("KILL", ids);
    }

    private static void send(String signal, List<Long> ids) throws InterruptedException {
        if (ids.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        ids.forEach(id -> command.add(Long.toString(id)));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
