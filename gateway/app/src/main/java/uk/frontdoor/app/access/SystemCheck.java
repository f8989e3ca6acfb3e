package uk.frontdoor.app.access;

import java.security.cert.X509Certificate;
import java.util.Optional;
import uk.frontdoor.core.failure.FailureCode;

/** Proves systems of the register where they do not come by HTTP, by the same credentials and with the same record. */
public final class SystemCheck {
    private static final String FACE = "broker";

    private final SenderCheck check;
    private final RefusalLedger refusals;

    SystemCheck(SenderCheck check, RefusalLedger refusals) {
        this.check = check;
        this.refusals = refusals;
    }

    /** By an API key, an access token or a signed assertion. A refusal is recorded. */
    public Optional<ProvenSystem> byPassword(String password) {
        return proven(PresentedCredential.secret(password));
    }

    /** By the certificate with which the connection was made. A refusal is recorded. */
    public Optional<ProvenSystem> byCertificate(X509Certificate certificate) {
        return proven(new PresentedCredential.ClientCertificate(certificate));
    }

    /** Whether it would still be let in: its credential may have ended or been taken back. */
    public boolean stillGood(ProvenSystem system) {
        return check.stillGood(system);
    }

    /** Keeps that somebody was turned away who has no system in the register, or wanted what is not its own. */
    public void refused(FailureCode code, String account) {
        later(() -> refusals.record(FACE, code, account));
    }

    private Optional<ProvenSystem> proven(PresentedCredential presented) {
        return switch (check.check(presented)) {
            case SenderOutcome.Refused(var code, var sender) -> {
                later(() -> refusals.record(FACE, Refusal.of(code, sender)));
                yield Optional.empty();
            }
            case SenderOutcome.Recognised(var known) ->
                Optional.of(new ProvenSystem(
                        known.system(),
                        known.credential(),
                        presented instanceof PresentedCredential.ClientCertificate(var certificate)
                                ? Optional.of(certificate)
                                : Optional.empty()));
        };
    }

    /** The broker's own threads wait for no database. */
    private static void later(Runnable record) {
        Thread.startVirtualThread(record);
    }
}
