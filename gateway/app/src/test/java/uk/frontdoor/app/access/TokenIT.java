package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.GatewayTest;
import uk.frontdoor.config.agency.DeclaredAgencies;

/** Access tokens over HTTP, from the shipped register. */
@GatewayTest
class TokenIT {
    private static final String REFERRAL =
            """
            {"kind": "SAFEGUARDING_CONCERN", "correlationId": "%s",
             "children": [{"name": {"given": "Effie", "family": "Smith"}, "dateOfBirth": "2015-02-03"}],
             "concern": {"facts": [{"text": "Seen alone at night.", "opinion": false, "firstHand": true}]}}
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void letsATrustInWithTheTokenThatItsSignedAssertionBroughtAndTheAssertionOnlyOnce() throws Exception {
        String assertion = assertion();

        HttpResponse<String> answer = ask(signed(assertion));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(get("/FHIR/R4/ServiceRequest/" + UUID.randomUUID(), token(answer)).statusCode())
                .as("let in; judged by the face")
                .isNotIn(401, 403);
        HttpResponse<String> again = ask(signed(assertion));
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(json(again).path("error_description").stringValue()).contains("used before");
        assertThat(post("/api/referrals", token(answer), REFERRAL.formatted(UUID.randomUUID())).statusCode())
                .as("a channel that is not the trust's")
                .isEqualTo(403);
    }

    @Test
    void letsASchoolsSystemUseItsOwnChannelsAndNoOther() throws Exception {
        String token = token(ask(
                "grant_type=client_credentials&client_id=testfell-mis&client_secret=demo-key-testfell-mis"));

        String row = "kind,child_given_name,concern_seen\nREQUEST_FOR_HELP,%s,Sad\n";
        assertThat(post("/api/referrals:import", token, row.formatted(UUID.randomUUID())).statusCode()).isEqualTo(200);
        assertThat(Received.from(database, "testfell-primary")).contains("testfell-mis");
        long kept = submissions();
        assertThat(post("/api/referrals", token, REFERRAL.formatted(UUID.randomUUID())).statusCode()).isEqualTo(403);
        assertThat(submissions()).isEqualTo(kept);
    }

    @Test
    void keepsNeitherTokenNorAssertionInTheDatabase() throws Exception {
        String token = token(ask(signed(assertion())));

        assertThat(database.sql("SELECT count(*) FROM access_token WHERE digest = :token OR credential LIKE '%' || :token")
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long submissions() {
        return database.sql("SELECT count(*) FROM submission").query(Long.class).single();
    }

    private HttpResponse<String> ask(String form) throws IOException, InterruptedException {
        return client.send(
                request(TokenController.PATH)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String token, String body) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", path.endsWith(":import") ? "text/csv" : "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return client.send(
                request(path).header("Authorization", "Bearer " + token).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String signed(String assertion) {
        return "grant_type=client_credentials&client_assertion_type="
                + URLEncoder.encode(TokenRequest.SIGNED, StandardCharsets.UTF_8) + "&client_assertion=" + assertion;
    }

    private static String token(HttpResponse<String> answer) {
        return json(answer).path("access_token").stringValue();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String assertion() throws Exception {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("demo-northfell-trust").build(),
                new JWTClaimsSet.Builder()
                        .issuer("northfell-trust")
                        .subject("northfell-trust")
                        .audience("front-door/oauth2/token")
                        .jwtID(UUID.randomUUID().toString())
                        .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                        .build());
        assertion.sign(new ECDSASigner(privateKey()));
        return assertion.serialize();
    }

    private static ECPrivateKey privateKey() throws Exception {
        try (InputStream file =
                DeclaredAgencies.class.getResourceAsStream("/frontdoor/agencies/demo-northfell-trust.key.pem")) {
            String text = new String(file.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("(?m)^(#|-----).*$", "");
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
        }
    }
}
