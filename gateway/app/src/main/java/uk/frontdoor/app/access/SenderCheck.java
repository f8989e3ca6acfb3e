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
    private final Clock clock;

    SenderCheck(SenderCredentials credentials, AssertionCheck assertions, AccessTokens tokens, Clock clock) {
        this.credentials = credentials;
        this.assertions = assertions;
        this.tokens = tokens;
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

    private SenderOutcome check(X509Certificate certificate) {
        try {
            Optional<SenderCredentials.Known> known =
                    credentials.byFingerprint(Sha256.hex(certificate.getEncoded()));
            if (known.isPresent()) {
                certificate.checkValidity(Date.from(clock.instant()));
            }
            return holder(known);
        } catch (CertificateExpiredException | CertificateNotYetValidException outside) {
            return new SenderOutcome.Refused(FailureCode.CREDENTIAL_EXPIRED, null);
        } catch (CertificateEncodingException unreadable) {
            return SenderOutcome.unknown();
        }
    }

    private SenderOutcome holder(Optional<SenderCredentials.Known> known) {
        return known.map(holder -> SenderOutcome.of(holder, clock.instant())).orElseGet(SenderOutcome::unknown);
    }
}
