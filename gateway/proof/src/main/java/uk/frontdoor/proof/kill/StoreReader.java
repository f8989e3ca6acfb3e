package uk.frontdoor.proof.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the gateway's database as an auditor would: plain SQL, no line of the gateway's own code. */
final class StoreReader implements AutoCloseable {
    private final Connection connection;
    private final KeptOriginal originals;

    private StoreReader(Connection connection, KeptOriginal originals) throws SQLException {
        this.connection = connection;
        this.originals = originals;
        connection.setAutoCommit(false);
    }

    static StoreReader of(Path data, int port) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/frontdoor";
        return new StoreReader(DriverManager.getConnection(url, "frontdoor", secret(data)), new KeptOriginal(data));
    }

    /** The submissions that keep each original, by the SHA-256 of the bytes as they open now from the database. */
    Map<String, List<String>> submissionsByDigest() throws SQLException {
        Map<String, List<String>> found = new HashMap<>();
        rows("SELECT id, data_key, original FROM submission", row -> {
            String id = row.getString(1);
            byte[] original = originals.open(id, row.getBytes(2), row.getBytes(3));
            found.computeIfAbsent(sha256(original), _ -> new ArrayList<>()).add(id);
        });
        return found;
    }

    /** First column of every row, as text. */
    Set<String> texts(String query) throws SQLException {
        Set<String> found = new HashSet<>();
        rows(query, row -> found.add(row.getString(1)));
        return found;
    }

    long number(String query) throws SQLException {
        long[] found = new long[1];
        rows(query, row -> found[0] = row.getLong(1));
        return found[0];
    }

    private void rows(String query, Row row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(500);
            try (ResultSet results = statement.executeQuery(query)) {
                while (results.next()) {
                    row.read(results);
                }
            }
        } finally {
            connection.rollback();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }

    private static String secret(Path data) {
        try {
            return Files.readString(data.resolve("database").resolve("secret")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
