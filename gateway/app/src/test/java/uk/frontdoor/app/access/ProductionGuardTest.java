package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import uk.frontdoor.app.platform.Secret;

@Tag("hostile")
final class ProductionGuardTest {
    @Test
    void startsWhenNothingIsWrong() {
        assertThatCode(() -> new ProductionGuard(List.of(List::of))).doesNotThrowAnyException();
    }

    @Test
    void namesEveryProblemOfEveryCheckAtOnce() {
        assertThatThrownBy(() -> new ProductionGuard(
                        List.of(() -> List.of("first", "second"), List::of, () -> List.of("third"))))
                .isInstanceOf(UnsafeForProduction.class)
                .hasMessageContainingAll("first", "second", "third");
    }

    @Test
    void findsTheDemonstrationAMissingProviderAndACookieInTheClear() {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles("production", "demo");

        assertThatThrownBy(() -> new ProductionGuard(List.of(check(null, environment))))
                .hasMessageContainingAll("demo profile", "frontdoor.staff.provider", "session.cookie.secure");
    }

    @Test
    void findsAProviderThatIsAskedInTheClear() {
        MockEnvironment environment = new MockEnvironment().withProperty("server.servlet.session.cookie.secure", "true");

        assertThatThrownBy(() -> new ProductionGuard(List.of(check("http://login.example.org", environment))))
                .hasMessageContaining("must be an https address");
        assertThatCode(() -> new ProductionGuard(List.of(check("https://login.example.org", environment))))
                .doesNotThrowAnyException();
    }

    private static ProductionCheck check(@Nullable String issuer, MockEnvironment environment) {
        StaffSettings.Provider provider = issuer == null
                ? null
                : new StaffSettings.Provider(URI.create(issuer), "front-door", new Secret("s"));
        return new StaffConfiguration()
                .noDemonstrationStaff(StaffClaimsTest.settings(provider), environment);
    }
}
