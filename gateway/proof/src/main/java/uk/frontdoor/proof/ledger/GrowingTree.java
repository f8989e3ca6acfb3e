package uk.frontdoor.proof.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The tree over entries that come one by one; keeps only the roots of its full parts, the widest first. */
final class GrowingTree {
    private final Deque<byte[]> parts = new ArrayDeque<>();
    private long size;

    void add(byte[] entry) {
        byte[] part = Hash.leaf(entry);
        for (long full = size; (full & 1) == 1; full >>= 1) {
            part = Hash.node(parts.removeLast(), part);
        }
        parts.addLast(part);
        size++;
    }

    byte[] root() {
        Iterator<byte[]> narrowFirst = parts.descendingIterator();
        byte[] root = narrowFirst.hasNext() ? narrowFirst.next() : Hash.of();
        while (narrowFirst.hasNext()) {
            root = Hash.node(narrowFirst.next(), root);
        }
        return root;
    }
}
