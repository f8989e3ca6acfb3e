package uk.frontdoor.app.hostile;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECParameterSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.config.agency.DeclaredAgencies;

/** Who is not who they say, or may not do what they try. */
@GatewayTest
@Tag("hostile")
class HostileCredentialsIT {
    private static final String REFERRAL =
            """
            {"kind": "SAFEGUARDING_CONCERN", "correlationId": "%s",
             "children": [{"name": {"given": "Effie", "family": "Smith"}, "dateOfBirth": "2015-02-03"}],
             "concern": {"facts": [{"text": "Seen alone at night.", "opinion": false, "firstHand": true}]}}
            """;
    private static final String KID = "demo-northfell-trust";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Target gateway;

    @BeforeEach
    void aim() {
        gateway = new Target(port, database);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Api-Key, no-such-key",
        "X-Api-Key, demo-key-lunemouth-high-expired",
        "X-Api-Key, demo-key-lunemouth-high-revoked",
        "Authorization, Basic dGVzdGZlbGwtcHJpbWFyeTpkZW1vLWtleQ==",
        "Authorization, Bearer fd.bm8tc3VjaC10b2tlbg",
        "Authorization, Bearer a.b.c",
        "Authorization, Bearer",
        "X-Ssl-Client-Cert, MIIB",
        "X-Forwarded-User, testfell-primary"
    })
    void refusesWhatProvesNobody(String header, String value) throws Exception {
        gateway.refuses(
                header + " " + value,
                () -> gateway.send(
                                "POST",
                                "/api/referrals",
                                REFERRAL.formatted(UUID.randomUUID()),
                                "Content-Type",
                                "application/json",
                                header,
                                value)
                        .statusCode(),
                401);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/police/notices, application/json, demo-key-testfell-primary",
        "/api/referrals, application/json, demo-key-northfell-police",
        "/api/referrals:import, text/csv, demo-key-northfell-police",
        "/api/transfer-files, application/xml, demo-key-waf-case-system",
        "/api/referrals, application/json, demo-key-testfell-mis",
        "/api/work/claim, application/json, demo-key-testfell-primary"
    })
    void refusesAnAgencyOrASystemAChannelThatIsNotItsOwn(String path, String type, String key) throws Exception {
        gateway.refuses(
                path + " with " + key,
                () -> gateway.post(path, type, key, REFERRAL.formatted(UUID.randomUUID())),
                403);
    }

    @Test
    void refusesAnAssertionTheSecondTimeWhereverItIsUsed() throws Exception {
        String once = es256(claims -> claims);
        ask(once);

        gateway.refuses("replayed at the token endpoint", () -> ask(once), 401);
        gateway.refuses("replayed as a bearer token", () -> bearer(once), 401);
    }

    @Test
    void refusesAnAssertionThatIsOldOrOfAnotherTimeOrForSomebodyElse() throws Exception {
        Instant now = Instant.now();
        gateway.refuses("expired", () -> ask(es256(each -> each.expirationTime(Date.from(now.minusSeconds(3_600))))), 401);
        gateway.refuses("lives a day", () -> ask(es256(each -> each.expirationTime(Date.from(now.plusSeconds(86_400))))), 401);
        gateway.refuses("not yet", () -> ask(es256(each -> each.notBeforeTime(Date.from(now.plusSeconds(120))))), 401);
        gateway.refuses("for another", () -> ask(es256(each -> each.audience("https://elsewhere.example"))), 401);
        gateway.refuses("as another", () -> ask(es256(each -> each.issuer("baymouth-trust").subject("baymouth-trust"))), 401);
        gateway.refuses("without an id", () -> ask(es256(each -> each.jwtID(null))), 401);
    }

    @Test
    void isNotConfusedAboutTheAlgorithm() throws Exception {
        String body = claims(claims -> claims).toString();
        String none = encoded("{\"alg\":\"none\",\"kid\":\"" + KID + "\"}") + "." + encoded(body) + ".";
        byte[] publicKey = publicKey();

        gateway.refuses("none", () -> ask(none), 401);
        gateway.refuses("None", () -> ask(none.replace(encoded("{\"alg\":\"none\""), encoded("{\"alg\":\"NoNe\""))), 401);
        gateway.refuses("HS256 with the public key", () -> ask(signed(JWSAlgorithm.HS256, KID, new MACSigner(publicKey))), 401);
        gateway.refuses("signed by another", () -> ask(signed(JWSAlgorithm.ES256, KID, stranger())), 401);
        gateway.refuses("a key from outside", () -> ask(signed(JWSAlgorithm.ES256, "../../../dev/null", stranger())), 401);
        gateway.refuses("a key from the token", () -> ask(withItsOwnKey()), 401);
        gateway.refuses("altered", () -> ask(es256(claims -> claims).replaceFirst("\\.e", ".f")), 401);
    }

    @Test
    void refusesProofsAndGrantsItDoesNotKnow() throws Exception {
        gateway.refuses("password grant", () -> form("grant_type=password&username=a&password=b"), 400);
        gateway.refuses("two proofs", () -> form("grant_type=client_credentials&client_secret=a&client_assertion=b"), 400);
        gateway.refuses("no proof", () -> form("grant_type=client_credentials"), 401);
        gateway.refuses("another's key", () -> form("grant_type=client_credentials&client_id=northfell-trust"
                + "&client_secret=demo-key-testfell-primary"), 401);
        gateway.refuses("a repeated parameter", () -> form("grant_type=client_credentials&grant_type=client_credentials"), 400);
        gateway.refuses("far too long", () -> form("grant_type=client_credentials&client_secret=" + "a".repeat(20_000)), 400);
    }

    private int ask(String assertion) throws Exception {
        return form("grant_type=client_credentials"
                + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                + "&client_assertion=" + assertion);
    }

    private int form(String form) throws Exception {
        return gateway.send("POST", "/oauth2/token", form, "Content-Type", "application/x-www-form-urlencoded")
                .statusCode();
    }

    private int bearer(String token) throws Exception {
        return gateway.send("GET", "/FHIR/R4/ServiceRequest", null, "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static String es256(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        SignedJWT assertion =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KID).build(), claims(change));
        assertion.sign(new ECDSASigner(privateKey()));
        return assertion.serialize();
    }

    private static String signed(JWSAlgorithm algorithm, String keyId, JWSSigner signer) throws Exception {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims(claims -> claims));
        assertion.sign(signer);
        return assertion.serialize();
    }

    private static String withItsOwnKey() throws Exception {
        com.nimbusds.jose.jwk.ECKey own = new com.nimbusds.jose.jwk.gen.ECKeyGenerator(com.nimbusds.jose.jwk.Curve.P_256)
                .generate();
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(own.toPublicJWK()).keyID(KID).build(),
                claims(claims -> claims));
        assertion.sign(new ECDSASigner(own));
        return assertion.serialize();
    }

    private static ECDSASigner stranger() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        return new ECDSASigner((ECPrivateKey) keys.generateKeyPair().getPrivate());
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer("northfell-trust")
                        .subject("northfell-trust")
                        .audience("front-door")
                        .jwtID(UUID.randomUUID().toString())
                        .expirationTime(Date.from(Instant.now().plusSeconds(120))))
                .build();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ECPrivateKey privateKey() throws Exception {
        try (InputStream file =
                DeclaredAgencies.class.getResourceAsStream("/frontdoor/agencies/demo-northfell-trust.key.pem")) {
            String text = new String(file.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("(?m)^(#|-----).*$", "");
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
        }
    }

    /** What anybody can read in the register, taken for a shared secret. */
    private static byte[] publicKey() throws Exception {
        ECParameterSpec curve = ECNamedCurveTable.getParameterSpec("secp256r1");
        byte[] point = curve.getG().multiply(privateKey().getS()).normalize().getEncoded(false);
        return Arrays.copyOf(point, point.length);
    }
}
