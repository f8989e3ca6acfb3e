package uk.frontdoor.app.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import uk.frontdoor.app.platform.Secret;

/** The password of an embedded cluster: made once, kept beside the cluster, readable by the gateway's user alone. */
final class ClusterSecret {

    private ClusterSecret() {}

    static Path fileIn(Path folder) {
        return folder.resolve("secret");
    }

    static Secret in(Path folder) throws IOException {
        var file = fileIn(folder);
        if (!Files.exists(file)) {
            make(folder);
        }
        return new Secret(Files.readString(file).strip());
    }

    private static void make(Path folder) throws IOException {
        var unfinished = folder.resolve("secret.unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, Secret.random().value(), StandardOpenOption.SYNC);
        Files.move(unfinished, fileIn(folder), StandardCopyOption.ATOMIC_MOVE);
        DurableFolder.flush(folder);
    }
}
