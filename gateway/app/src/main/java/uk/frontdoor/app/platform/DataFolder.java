package uk.frontdoor.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The gateway's own folder, held by one gateway at a time.
 *
 * <p>The lock ends with the process that holds it, so whatever is still running in the folder once we
 * hold the lock was left behind by a gateway that died.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    public static DataFolder hold(Path path) {
        try {
            createPrivate(path);
            return new DataFolder(path, lock(path.resolve("lock")));
        } catch (IOException failure) {
            throw new UncheckedIOException("the data folder " + path + " cannot be used", failure);
        }
    }

    /** A sub-folder that only the user running the gateway can enter. */
    public Path folder(String name) {
        var folder = path.resolve(name);
        try {
            createPrivate(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("the data folder " + folder + " cannot be used", failure);
        }
        return folder;
    }

    private static void createPrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            channel.close();
            throw new IOException("another gateway is running on this data folder (lock: " + file + ")");
        }
        return channel;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
