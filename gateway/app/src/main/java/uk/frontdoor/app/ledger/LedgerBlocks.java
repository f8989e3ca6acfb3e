package uk.frontdoor.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.core.ledger.MerkleTree;

/**
 * The ledger's entries for the hash tree, with the roots of complete blocks kept, so that a root over millions of
 * entries reads one root for each 256 and the last entries.
 *
 * <p>One use sees the ledger as it stands; it is not kept for another.
 */
final class LedgerBlocks implements MerkleTree.Leaves {
    static final int SIZE = 256;

    private static final String ENTRIES =
            "SELECT hash FROM ledger WHERE sequence > :from AND sequence <= :to ORDER BY sequence";

    private final JdbcClient database;
    private final List<byte[]> roots;
    private long loadedFrom = -1;
    private List<byte[]> loaded = List.of();

    LedgerBlocks(JdbcClient database) {
        this.database = database;
        this.roots = new ArrayList<>(database.sql("SELECT root FROM ledger_block ORDER BY number")
                .query(byte[].class)
                .list());
    }

    @Override
    public byte[] entry(long place) {
        long from = place - place % SIZE;
        if (from != loadedFrom) {
            loaded = database.sql(ENTRIES)
                    .param("from", from)
                    .param("to", from + SIZE)
                    .query(byte[].class)
                    .list();
            loadedFrom = from;
        }
        return loaded.get((int) (place - from));
    }

    @Override
    public Optional<byte[]> root(long from, long size) {
        return size == SIZE && from / SIZE < roots.size()
                ? Optional.of(roots.get((int) (from / SIZE)))
                : Optional.empty();
    }

    /** Keeps the roots of blocks that are complete by now. The caller's transaction holds the ledger's head. */
    void complete(long entries) {
        MerkleTree tree = new MerkleTree(this);
        for (long number = roots.size(); number < entries / SIZE; number++) {
            byte[] root = tree.root(number * SIZE, SIZE);
            database.sql("INSERT INTO ledger_block (number, root) VALUES (:number, :root)")
                    .param("number", number)
                    .param("root", root)
                    .update();
            roots.add(root);
        }
    }
}
