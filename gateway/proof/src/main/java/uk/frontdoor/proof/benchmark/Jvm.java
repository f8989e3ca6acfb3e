package uk.frontdoor.proof.benchmark;

import java.util.List;

/** The same Java options for every server, so that none has an advantage. */
final class Jvm {
    static final List<String> SERVER = List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED");

    private Jvm() {}
}
