package uk.frontdoor.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.frontdoor.core.digest.Sha256;

/** The eight entries and roots that implementations of certificate transparency test each other with. */
class MerkleTreeTest {
    private static final List<String> ENTRIES = List.of(
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final MerkleTree tree = new MerkleTree(place -> bytes(ENTRIES.get((int) place)));

    @Test
    void givesTheKnownRootForEverySize() {
        for (int size = 1; size <= ROOTS.size(); size++) {
            assertThat(hex(tree.root(size))).as("size %d", size).isEqualTo(ROOTS.get(size - 1));
        }
        assertThat(hex(tree.root(0))).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void givesTheKnownPaths() {
        assertThat(tree.inclusion(0, 1)).isEmpty();
        assertThat(tree.inclusion(0, 8))
                .extracting(MerkleTreeTest::hex)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(tree.consistency(6, 8))
                .extracting(MerkleTreeTest::hex)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(tree.consistency(8, 8)).isEmpty();
    }

    /** RFC 9162, 2.1.3.2: whoever has the entry and the path comes to the root. */
    @Test
    void provesEveryEntryUnderEveryRoot() {
        for (int size = 1; size <= ENTRIES.size(); size++) {
            for (int place = 0; place < size; place++) {
                assertThat(hex(rootBy(tree.inclusion(place, size), place, size)))
                        .as("%d of %d", place, size)
                        .isEqualTo(ROOTS.get(size - 1));
            }
        }
    }

    private byte[] rootBy(List<byte[]> path, long place, long size) {
        byte[] root = tree.root(place, 1);
        long number = place;
        long last = size - 1;
        for (byte[] other : path) {
            if (number % 2 == 1 || number == last) {
                root = node(other, root);
                while (number % 2 == 0 && number != 0) {
                    number /= 2;
                    last /= 2;
                }
            } else {
                root = node(root, other);
            }
            number /= 2;
            last /= 2;
        }
        return root;
    }

    private static byte[] node(byte[] left, byte[] right) {
        return Sha256.of(bytes("01" + hex(left) + hex(right)));
    }

    @Test
    void provesThatTheFirstEntryAloneIsStillThere() {
        assertThat(tree.consistency(1, 2)).extracting(MerkleTreeTest::hex).containsExactly(hex(tree.root(1, 1)));
    }

    @Test
    void asksForNoEntryUnderARootThatIsAtHand() {
        byte[] left = tree.root(0, 4);
        MerkleTree kept = new MerkleTree(new MerkleTree.Leaves() {
            @Override
            public byte[] entry(long place) {
                assertThat(place).isGreaterThanOrEqualTo(4);
                return bytes(ENTRIES.get((int) place));
            }

            @Override
            public Optional<byte[]> root(long from, long size) {
                return from == 0 && size == 4 ? Optional.of(left) : Optional.empty();
            }
        });

        assertThat(hex(kept.root(7))).isEqualTo(ROOTS.get(6));
    }

    @Test
    void refusesWhatIsNotInTheTree() {
        assertThatThrownBy(() -> tree.inclusion(-1, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(8, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(0, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(9, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
