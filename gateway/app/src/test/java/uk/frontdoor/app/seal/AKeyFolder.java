package uk.frontdoor.app.seal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A folder with a gateway's key and certificate, made for one test. */
public final class AKeyFolder {
    private AKeyFolder() {}

    /** Gives the certificate's file. */
    public static Path in(Path folder) {
        KeyFolder keys = new KeyFolder(folder, null);
        new DemonstrationKeys(keys, Clock.systemUTC()).fillIn(List.of(), _ -> false);
        return keys.gatewayCertificate();
    }
}
