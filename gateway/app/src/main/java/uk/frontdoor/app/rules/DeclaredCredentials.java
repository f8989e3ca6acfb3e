package uk.frontdoor.app.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.frontdoor.app.access.SenderCredentials;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.agency.DeclaredAgency;
import uk.frontdoor.config.agency.DeclaredSystem;
import uk.frontdoor.config.agency.Proofs;
import uk.frontdoor.config.agency.Term;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.agency.SendingLimit;

/** What the systems of the register prove themselves with, ready to be looked up on every request. */
final class DeclaredCredentials implements SenderCredentials {
    private static final String KEY = "key ";
    private static final String CERTIFICATE = "certificate ";
    private static final String ASSERTION = "kid ";

    private final Map<String, Known> named = new HashMap<>();
    private final Map<String, AssertionKey> assertionKeys = new HashMap<>();
    private final Map<AgencyId, SendingLimit> limits = new HashMap<>();
    private final List<String> demonstrationHolders;

    DeclaredCredentials(DeclaredAgencies register) {
        register.all().stream().flatMap(declared -> declared.systems().stream()).forEach(this::learn);
        register.all().forEach(this::learnLimit);
        demonstrationHolders = register.all().stream()
                .filter(DeclaredAgency::holdsDemonstrationKey)
                .map(declared -> declared.agency().id().value())
                .toList();
    }

    private void learnLimit(DeclaredAgency declared) {
        if (declared.limit() != null) {
            limits.put(declared.agency().id(), declared.limit());
        }
    }

    private void learn(DeclaredSystem system) {
        Proofs proofs = system.proofs();
        proofs.apiKeys().forEach(key -> learn(system, KEY + key.digest(), key.term()));
        proofs.certificates().forEach(each -> learn(system, CERTIFICATE + each.fingerprint(), each.term()));
        proofs.assertionKeys().forEach(key -> {
            String name = assertion(system.id(), key.keyId());
            assertionKeys.put(name, new AssertionKey(learn(system, name, key.term()), key.key()));
        });
    }

    private Known learn(DeclaredSystem system, String name, Term term) {
        Known known = new Known(system.agency(), system.id(), name, term.runsOut(), term.revoked());
        named.put(name, known);
        return known;
    }

    private static String assertion(String system, String keyId) {
        return ASSERTION + system + " " + keyId;
    }

    @Override
    public Optional<Known> byKeyDigest(String digest) {
        return byName(KEY + digest);
    }

    @Override
    public Optional<Known> byFingerprint(String fingerprint) {
        return byName(CERTIFICATE + fingerprint);
    }

    @Override
    public Optional<AssertionKey> byKeyId(String system, String keyId) {
        return Optional.ofNullable(assertionKeys.get(assertion(system, keyId)));
    }

    @Override
    public Optional<Known> byName(String credential) {
        return Optional.ofNullable(named.get(credential));
    }

    @Override
    public Optional<SendingLimit> limit(AgencyId agency) {
        return Optional.ofNullable(limits.get(agency));
    }

    @Override
    public List<String> demonstrationHolders() {
        return demonstrationHolders;
    }
}
