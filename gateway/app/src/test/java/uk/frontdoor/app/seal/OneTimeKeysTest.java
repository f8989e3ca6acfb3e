package uk.frontdoor.app.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.junit.jupiter.api.Test;

class OneTimeKeysTest {
    private final OneTimeKeys keys = new OneTimeKeys();

    @Test
    void makesAnotherKeyEachTime() throws Exception {
        ECParameterSpec curve = ECNamedCurveTable.getParameterSpec("P-256");
        Set<KeyPair> made = new HashSet<>();
        Set<Object> points = new HashSet<>();
        for (int time = 0; time < 20; time++) {
            KeyPair pair = keys.on(curve);
            made.add(pair);
            points.add(((ECPublicKey) pair.getPublic()).getW());
        }

        assertThat(made).hasSize(20);
        assertThat(points).hasSize(20);
    }

    @Test
    void keepsToTheCurveItIsAskedFor() throws Exception {
        int small = sizeOn("P-256");
        int large = sizeOn("P-384");

        assertThat(small).isEqualTo(256);
        assertThat(large).isEqualTo(384);
        assertThat(sizeOn("P-256")).isEqualTo(256);
    }

    private int sizeOn(String curve) throws Exception {
        KeyPair pair = keys.on(ECNamedCurveTable.getParameterSpec(curve));
        return ((ECPublicKey) pair.getPublic()).getParams().getOrder().bitLength();
    }
}
