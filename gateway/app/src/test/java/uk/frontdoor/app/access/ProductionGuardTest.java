package uk.frontdoor.app.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

final class ProductionGuardTest {
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();

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
    void findsTheDemonstrationProfileAndAnybodyWithItsPassword() {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles("production", "demo");
        StaffSettings settings = new StaffSettings(List.of(new StaffSettings.Member(
                "real.person",
                passwords.encode(DemonstrationStaff.PASSWORD),
                Set.of(StaffRole.WORKER),
                Set.of("waf"))));

        ProductionCheck check = new StaffConfiguration().noDemonstrationStaff(settings, passwords, environment);

        assertThatThrownBy(() -> new ProductionGuard(List.of(check)))
                .hasMessageContainingAll("demo profile", "real.person");
    }
}
