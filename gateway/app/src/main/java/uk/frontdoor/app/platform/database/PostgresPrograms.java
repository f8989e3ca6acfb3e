package uk.frontdoor.app.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.utils.IOUtils;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL programs from the class path, once for each version of them. */
final class PostgresPrograms {

    private static final int OWNER_EXECUTES = 0100;

    private PostgresPrograms() {}

    static Path unpackedUnder(Path folder) throws IOException {
        var archive = archive();
        var programs = folder.resolve("programs-" + versionOf(archive));
        if (!Files.isDirectory(programs)) {
            Files.createDirectories(folder);
            var unfinished = Files.createTempDirectory(folder, "programs.unfinished");
            unpack(archive, unfinished);
            putInPlace(unfinished, programs);
        }
        return programs;
    }

    /** Another gateway that shares the folder may have been quicker. */
    private static void putInPlace(Path unfinished, Path programs) throws IOException {
        try {
            Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isDirectory(programs)) {
                throw taken;
            }
        }
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + machine + ".txz";
    }

    private static InputStream open(String archive) throws IOException {
        var stream = PostgresPrograms.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new IOException("this build holds no PostgreSQL for this machine (" + archive
                    + "); build it here or set frontdoor.database.mode to external");
        }
        return stream;
    }

    /** By the checksum that the jar has of it: to read the archive for one of our own takes longer than the server's start. */
    private static String versionOf(String archive) throws IOException {
        var address = PostgresPrograms.class.getResource(archive);
        if (address != null && address.openConnection() instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return "%08x-%x".formatted(jar.getJarEntry().getCrc(), jar.getJarEntry().getSize());
        }
        try (var stream = open(archive)) {
            return DigestUtils.md5DigestAsHex(stream).substring(0, 12);
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        var path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        try (var file = Files.newOutputStream(path)) {
            IOUtils.copy(tar, file);
        }
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            path.toFile().setExecutable(true, true);
        }
    }
}
