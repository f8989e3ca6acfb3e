package uk.frontdoor.app.access;

import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import uk.frontdoor.core.digest.Sha256;
import uk.frontdoor.core.failure.FailureCode;

/** Finds the agency a credential belongs to. */
final class SenderCheck {
    private final SenderCredentials credentials;
    private final AssertionCheck assertions;
    private final AccessTokens tokens;
    private final RevocationLists revoked;
    private final Clock clock;

    SenderCheck(
            SenderCredentials credentials,
            AssertionCheck assertions,
            AccessTokens tokens,
            RevocationLists revoked,
            Clock clock) {
        this.credentials = credentials;
        this.assertions = assertions;
        this.tokens = tokens;
        this.revoked = revoked;
        this.clock = clock;
    }

    SenderOutcome check(PresentedCredential presented) {
        return switch (presented) {
            case PresentedCredential.ApiKey(var key) -> holder(credentials.byKeyDigest(Sha256.hex(key)));
            case PresentedCredential.Assertion(var token) -> assertions.check(token);
            case PresentedCredential.AccessToken(var token) -> tokens.check(token);
            case PresentedCredential.ClientCertificate(var certificate) -> check(certificate);
            case PresentedCredential.Nothing() -> SenderOutcome.unknown();
        };
    }

    /** Of one that was let in a while ago and has stayed. */
    boolean stillGood(ProvenSystem proven) {
        boolean good = credentials
                .byName(proven.credential())
                .filter(known -> known.ended(clock.instant()).isEmpty())
                .isPresent();
        return good && proven.certificate().filter(revoked::revoked).isEmpty();
    }

    private SenderOutcome check(X509Certificate certificate) {
        try {
            return credentials
                    .byFingerprint(Sha256.hex(certificate.getEncoded()))
                    .map(known -> check(certificate, known))
                    .orElseGet(SenderOutcome::unknown);
        } catch (CertificateEncodingException unreadable) {
            return SenderOutcome.unknown();
        }
    }

    private SenderOutcome check(X509Certificate certificate, SenderCredentials.Known known) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return revoked.revoked(certificate)
                    ? SenderOutcome.refused(FailureCode.CREDENTIAL_REVOKED, known)
                    : SenderOutcome.of(known, clock.instant());
        } catch (CertificateExpiredException | CertificateNotYetValidException outside) {
            return SenderOutcome.refused(FailureCode.CREDENTIAL_EXPIRED, known);
        }
    }

    private SenderOutcome holder(Optional<SenderCredentials.Known> known) {
        return known.map(holder -> SenderOutcome.of(holder, clock.instant())).orElseGet(SenderOutcome::unknown);
    }
}
