package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import uk.frontdoor.core.area.AreaId;

final class StaffClaimsTest {
    private static final AreaId WAF = new AreaId("waf");
    private static final AreaId LAN = new AreaId("lan");

    static StaffSettings settings(StaffSettings.@Nullable Provider provider) {
        return new StaffSettings(
                provider,
                new StaffSettings.Claims("preferred_username", "roles", "areas"),
                List.of(),
                Duration.ofHours(12));
    }

    @Test
    void givesEachRoleInItsOwnArea() {
        StaffPrincipal person = read(Map.of("preferred_username", "jo.testwell", "roles", List.of("worker:waf", "manager:lan")));

        assertThat(person.getUsername()).isEqualTo("jo.testwell");
        assertThat(person.areas()).containsExactlyInAnyOrder(WAF, LAN);
        assertThat(person.is(StaffRole.MANAGER, LAN)).isTrue();
        assertThat(person.is(StaffRole.MANAGER, WAF)).isFalse();
        assertThat(person.mayWorkIn(LAN)).as("a manager does what a worker does").isTrue();
    }

    @Test
    void givesRolesWithoutAnAreaInTheAreasOfTheirOwnClaim() {
        StaffPrincipal person = read(Map.of("roles", "worker governance", "areas", List.of("waf", "lan", "not an area")));

        assertThat(person.areas(StaffRole.WORKER)).containsExactlyInAnyOrder(WAF, LAN);
        assertThat(person.areas(StaffRole.GOVERNANCE)).containsExactlyInAnyOrder(WAF, LAN);
    }

    @Test
    void givesAnOperatorNoArea() {
        StaffPrincipal person = read(Map.of("roles", List.of("operator"), "areas", List.of("waf")));

        assertThat(person.is(StaffRole.OPERATOR)).isTrue();
        assertThat(person.areas()).isEmpty();
    }

    @Test
    void translatesTheProvidersOwnGroupsFromAClaimOfClaims() {
        StaffSettings keycloak = new StaffSettings(
                null,
                new StaffSettings.Claims("email", "realm_access.roles", "areas"),
                List.of(new StaffSettings.Translation("FD-Barrow", List.of("worker:waf", "governance:waf"))),
                Duration.ofHours(12));

        StaffPrincipal person = new StaffClaims(keycloak)
                .read(
                        Map.of(
                                "email", "jo@council.example",
                                "realm_access", Map.of("roles", List.of("offline_access", "FD-Barrow"))),
                        token());

        assertThat(person.getUsername()).isEqualTo("jo@council.example");
        assertThat(person.is(StaffRole.WORKER, WAF)).isTrue();
        assertThat(person.is(StaffRole.GOVERNANCE, WAF)).isTrue();
    }

    @Test
    void letsNobodyInWhoHasNoRoleHere() {
        assertThatThrownBy(() -> read(Map.of("roles", List.of("payroll", "worker:", "WORKER:waf"))))
                .isInstanceOfSatisfying(OAuth2AuthenticationException.class, refused ->
                        assertThat(refused.getError().getErrorCode()).isEqualTo(StaffClaims.NO_ROLE));
        assertThatThrownBy(() -> read(Map.of("roles", List.of("worker")))).isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> read(Map.of())).isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void takesNoNameThatCouldForgeARecord() {
        assertThatThrownBy(() -> read(Map.of("preferred_username", List.of("jo\nmanager.waf"), "roles", List.of("worker:waf"))))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void refusesASettingThatGivesNoRole() {
        assertThatThrownBy(() -> new StaffSettings.Translation("group", List.of("worker:waf", "boss:waf")))
                .hasMessageContaining("frontdoor.staff.grants.gives");
    }

    private static StaffPrincipal read(Map<String, Object> claims) {
        return new StaffClaims(settings(null)).read(claims, token());
    }

    private static OidcIdToken token() {
        return OidcIdToken.withTokenValue("token").subject("00u1").build();
    }
}
