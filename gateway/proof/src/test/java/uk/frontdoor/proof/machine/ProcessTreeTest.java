package uk.frontdoor.proof.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTreeTest {
    @Test
    void findsWhatAProgramStartedAndWhatLeftItForItsFolder(@TempDir Path folder) throws Exception {
        Process shell = shell(folder, "setsid sleep 60 & cd / && sleep 60");
        ProcessTree tree = new ProcessTree(shell.pid(), folder.toRealPath());
        try {
            awaitMembers(tree, 3);

            assertThat(tree.ids()).first().isEqualTo(shell.pid());
            assertThat(tree.residentBytes()).isPositive();
        } finally {
            Signals.kill(tree.ids());
            shell.waitFor();
        }
        awaitMembers(tree, 0);
    }

    @Test
    void countsTheTimeOfChildrenThatHaveEnded(@TempDir Path folder) throws Exception {
        Process shell = shell(folder, "(i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done); sleep 60");
        ProcessTree tree = new ProcessTree(shell.pid(), folder.toRealPath());
        try {
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (tree.cpu().isZero() && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }

            assertThat(tree.cpu()).isPositive();
        } finally {
            Signals.kill(tree.ids());
        }
    }

    private static Process shell(Path folder, String script) throws IOException {
        return new ProcessBuilder(List.of("sh", "-c", script)).directory(folder.toFile()).start();
    }

    private static void awaitMembers(ProcessTree tree, int count) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (tree.ids().size() != count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(tree.ids()).hasSize(count);
    }
}
