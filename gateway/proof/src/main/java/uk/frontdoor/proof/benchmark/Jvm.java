package uk.frontdoor.proof.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same Java options for every server, so that none has an advantage. */
final class Jvm {
    static final List<String> SERVER = List.of("-Xmx2g", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED");

    private Jvm() {}

    /** The packaged program. */
    static List<String> run(Path jar) {
        List<String> launch = new ArrayList<>(SERVER);
        launch.addAll(List.of("-jar", jar.toString()));
        return launch;
    }
}
