package uk.frontdoor.app.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.frontdoor.app.platform.Expiries;
import uk.frontdoor.app.platform.Expiry;
import uk.frontdoor.config.agency.DeclaredAgencies;
import uk.frontdoor.config.agency.DeclaredSystem;
import uk.frontdoor.config.agency.Proofs;

/** When what senders prove themselves with ends. What was revoked, or ended a month ago, is nobody's worry any more. */
final class RegisterExpiries implements Expiries {
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private final Supplier<DeclaredAgencies> register;
    private final Clock clock;

    RegisterExpiries(Supplier<DeclaredAgencies> register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Expiry> all() {
        Instant recently = clock.instant().minus(FORGOTTEN);
        return register.get().all().stream()
                .flatMap(agency -> agency.systems().stream())
                .flatMap(RegisterExpiries::of)
                .filter(expiry -> expiry.notAfter().isAfter(recently))
                .toList();
    }

    private static Stream<Expiry> of(DeclaredSystem system) {
        return system.proofs().all().filter(proof -> proof.term().revoked() == null).flatMap(proof -> end(proof)
                .map(end -> new Expiry(system.id() + ", " + what(proof), end))
                .stream());
    }

    private static Optional<Instant> end(Proofs.Credential proof) {
        Instant own = proof instanceof Proofs.Certificate certificate ? certificate.notAfter() : null;
        return Stream.of(Optional.ofNullable(proof.term().runsOut()), Optional.ofNullable(own))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private static String what(Proofs.Credential proof) {
        return switch (proof) {
            case Proofs.ApiKey _ -> "API key";
            case Proofs.AssertionKey key -> "signing key " + key.keyId();
            case Proofs.Certificate _ -> "client certificate";
        };
    }
}
