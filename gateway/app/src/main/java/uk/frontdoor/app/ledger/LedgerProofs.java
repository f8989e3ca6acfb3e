package uk.frontdoor.app.ledger;

import static java.util.stream.Collectors.joining;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.ledger.LedgerEntry;
import uk.frontdoor.core.ledger.MerkleTree;

/**
 * Proofs for somebody who may not see the whole ledger: that one entry is in it, and that it only grew between two
 * checkpoints. Each is a text that holds the signed checkpoint it leads to.
 */
final class LedgerProofs {
    private static final String ENTRY = LedgerEntries.COLUMNS + " WHERE sequence = :entry";

    private final JdbcClient database;
    private final Checkpoints checkpoints;

    LedgerProofs(JdbcClient database, Checkpoints checkpoints) {
        this.database = database;
        this.checkpoints = checkpoints;
    }

    /** Empty when no checkpoint covers the entry yet. */
    Optional<String> inclusion(long entry) {
        return checkpoints.all().stream()
                .filter(signed -> signed.checkpoint().entries() >= entry && entry > 0)
                .findFirst()
                .map(signed -> {
                    LedgerEntry found = database.sql(ENTRY)
                            .param("entry", entry)
                            .query((row, _) -> LedgerEntries.entry(row))
                            .single();
                    return """
                            Front Door ledger inclusion
                            entry: %s
                            previous: %s
                            %s%s"""
                            .formatted(
                                    EntryLine.of(found),
                                    HexFormat.of().formatHex(found.previous()),
                                    path(tree().inclusion(entry - 1, signed.checkpoint().entries())),
                                    ending(signed));
                });
    }

    /** Empty when there is no checkpoint over so many entries. */
    Optional<String> growth(long earlier) {
        List<SignedCheckpoint> all = checkpoints.all();
        return all.stream()
                .filter(signed -> signed.checkpoint().entries() == earlier)
                .findFirst()
                .map(from -> """
                        Front Door ledger growth
                        %s%s
                        %s"""
                        .formatted(
                                path(tree().consistency(
                                        earlier, all.getLast().checkpoint().entries())),
                                ending(from),
                                ending(all.getLast())));
    }

    private MerkleTree tree() {
        return new MerkleTree(new LedgerBlocks(database));
    }

    private static String path(List<byte[]> hashes) {
        return hashes.stream()
                .map(hash -> "path: " + HexFormat.of().formatHex(hash) + "\n")
                .collect(joining());
    }

    private static String ending(SignedCheckpoint signed) {
        return """

                %ssignature: %s
                """
                .formatted(signed.checkpoint().text(), Base64.getEncoder().encodeToString(signed.signature()));
    }
}
