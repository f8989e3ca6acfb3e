package uk.frontdoor.app.access;

import java.util.Arrays;
import java.util.List;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Somebody who has signed in, for tests that have no provider to ask. {@code worker.waf} is a worker of waf; roles are joined by {@code +}. */
public final class SignedIn {
    private SignedIn() {}

    public static StaffPrincipal person(String name) {
        List<StaffGrant> grants = Arrays.stream(name.split("\\+"))
                .map(role -> StaffGrant.of(role.replace('.', ':')).orElseThrow())
                .toList();
        return new StaffPrincipal(
                name,
                grants,
                OidcIdToken.withTokenValue("test").subject(name).build());
    }

    /** Puts them into a session as the desk's chain finds them there. */
    public static Authentication in(MockHttpSession session, String name) {
        StaffPrincipal person = person(name);
        Authentication signedIn =
                new OAuth2AuthenticationToken(person, person.getAuthorities(), StaffProvider.STAFF);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(signedIn));
        return signedIn;
    }
}
