package uk.frontdoor.app.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Writes what somebody needs to verify the ledger without us: {@code entries.txt}, an {@link EntryLine} each, and every
 * checkpoint with its signature.
 */
final class LedgerExport {
    private static final int ROWS_AT_A_TIME = 5_000;

    private final DataSource database;
    private final Checkpoints checkpoints;

    LedgerExport(DataSource database, Checkpoints checkpoints) {
        this.database = database;
        this.checkpoints = checkpoints;
    }

    /** Gives the number of entries written. */
    long write(Path folder) throws IOException, SQLException {
        Files.createDirectories(folder);
        new CheckpointFolder(folder).publish(checkpoints.all());
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            try (PreparedStatement entries = connection.prepareStatement(LedgerEntries.ALL);
                    BufferedWriter lines = Files.newBufferedWriter(folder.resolve("entries.txt"), US_ASCII)) {
                entries.setFetchSize(ROWS_AT_A_TIME);
                return write(entries, lines);
            } finally {
                connection.rollback();
            }
        }
    }

    private static long write(PreparedStatement entries, BufferedWriter lines) throws IOException, SQLException {
        long written = 0;
        try (ResultSet row = entries.executeQuery()) {
            while (row.next()) {
                lines.write(EntryLine.of(LedgerEntries.entry(row)));
                lines.write('\n');
                written++;
            }
        }
        return written;
    }
}
