package uk.frontdoor.app.access;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import uk.frontdoor.app.platform.Expiries;
import uk.frontdoor.app.platform.Expiry;

/** When the certificate ends with which callers are met over HTTP, those of the issuers it trusts, and revocation lists. */
final class WayInExpiries implements Expiries {
    private final RevocationLists lists;
    private final SslBundles bundles;
    private final @Nullable String bundle;

    /** @param bundle of the HTTP port; null while that has none */
    WayInExpiries(RevocationLists lists, SslBundles bundles, @Nullable String bundle) {
        this.lists = lists;
        this.bundles = bundles;
        this.bundle = bundle;
    }

    @Override
    public List<Expiry> all() {
        return Stream.concat(
                        lists.inUse().stream()
                                .filter(list -> list.getNextUpdate() != null)
                                .map(WayInExpiries::of),
                        bundle == null ? Stream.empty() : of(bundles.getBundle(bundle)))
                .toList();
    }

    private static Expiry of(X509CRL list) {
        return new Expiry(
                "revocation list of " + list.getIssuerX500Principal().getName(),
                list.getNextUpdate().toInstant());
    }

    private static Stream<Expiry> of(SslBundle bundle) {
        return Stream.concat(
                in(bundle.getStores().getKeyStore(), "gateway, HTTP certificate of "),
                in(bundle.getStores().getTrustStore(), "trusted issuer "));
    }

    private static Stream<Expiry> in(@Nullable KeyStore store, String what) {
        if (store == null) {
            return Stream.empty();
        }
        try {
            List<Expiry> found = new ArrayList<>();
            for (String name : Collections.list(store.aliases())) {
                if (store.getCertificate(name) instanceof X509Certificate certificate) {
                    found.add(new Expiry(
                            what + certificate.getSubjectX500Principal().getName(),
                            certificate.getNotAfter().toInstant()));
                }
            }
            return found.stream();
        } catch (GeneralSecurityException unreadable) {
            return Stream.empty();
        }
    }
}
