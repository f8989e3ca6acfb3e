package uk.frontdoor.app.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import uk.frontdoor.core.area.AreaId;

/** Reads what the provider says about somebody. Whoever has no role here does not get in. */
final class StaffClaims {
    /** The provider knows them; they have nothing to do here. */
    static final String NO_ROLE = "no_role";

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@+'-]{0,99}";

    private final StaffSettings settings;

    StaffClaims(StaffSettings settings) {
        this.settings = settings;
    }

    StaffPrincipal read(Map<String, Object> claims, OidcIdToken token) {
        List<StaffGrant> grants = grants(claims);
        if (grants.isEmpty()) {
            throw refusal(NO_ROLE);
        }
        return new StaffPrincipal(name(claims, token), grants, token);
    }

    private String name(Map<String, Object> claims, OidcIdToken token) {
        return words(claims, settings.claims().name())
                .findFirst()
                .or(() -> Stream.ofNullable(token.getSubject()).findFirst())
                .filter(name -> name.matches(NAME))
                .orElseThrow(() -> refusal("no_name"));
    }

    private List<StaffGrant> grants(Map<String, Object> claims) {
        Set<AreaId> areas = words(claims, settings.claims().areas())
                .flatMap(word -> StaffGrant.area(word).stream())
                .collect(Collectors.toSet());
        return words(claims, settings.claims().roles())
                .flatMap(this::translated)
                .flatMap(word -> StaffGrant.of(word).stream())
                .flatMap(grant -> placed(grant, areas))
                .toList();
    }

    private Stream<String> translated(String word) {
        return Stream.concat(
                Stream.of(word),
                settings.grants().stream()
                        .filter(translation -> translation.value().equals(word))
                        .flatMap(translation -> translation.gives().stream()));
    }

    /** A role that names no area is had in all of theirs; an operator's belongs to the gateway. */
    private static Stream<StaffGrant> placed(StaffGrant grant, Set<AreaId> areas) {
        if (grant.role() == StaffRole.OPERATOR || grant.area() != null) {
            return Stream.of(grant);
        }
        return areas.stream().map(area -> new StaffGrant(grant.role(), area));
    }

    private static Stream<String> words(Map<String, Object> claims, String path) {
        return switch (find(claims, path)) {
            case String word -> Arrays.stream(word.split("[ ,]+")).filter(part -> !part.isEmpty());
            case Collection<?> many -> many.stream().filter(Objects::nonNull).map(Object::toString);
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object find(Map<?, ?> claims, String path) {
        Object whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? find(inner, path.substring(dot + 1))
                : null;
    }

    private static OAuth2AuthenticationException refusal(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
