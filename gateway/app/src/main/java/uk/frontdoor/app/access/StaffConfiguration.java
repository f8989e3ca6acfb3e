package uk.frontdoor.app.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;

/** Lets staff in who signed in with the provider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StaffSettings.class)
@Import({SignInController.class, StaffPlaces.class})
class StaffConfiguration {
    private static final Profiles DEMONSTRATION = Profiles.of("demo");
    private static final String SECURE_COOKIE = "server.servlet.session.cookie.secure";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    ClientRegistrationRepository staffProvider(
            StaffSettings settings, ObjectProvider<StaffProvider> demonstration) {
        StaffSettings.Provider own = settings.provider();
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                (own == null ? demonstration.getObject() : new OwnProvider(own)).registration()));
    }

    @Bean
    UnsentForms unsentForms() {
        return new UnsentForms();
    }

    @Bean
    StaffChain.Returning returningStaff(RefusalLedger refusals, UnsentForms unsent) {
        return new StaffChain.Returning(new StaffSignIn(refusals, unsent), unsent);
    }

    @Bean
    @Order(30)
    SecurityFilterChain staffRequests(
            HttpSecurity http,
            ClientRegistrationRepository provider,
            StaffSettings settings,
            StaffChain.Returning returning,
            Clock clock)
            throws Exception {
        StaffChain chain = new StaffChain(
                provider,
                new StaffUsers(new StaffClaims(settings)),
                new SessionLimit(settings.longestSession(), clock),
                returning);
        StaffSettings.Provider own = settings.provider();
        return chain.build(
                http, own == null ? PageHeaders::set : headers -> PageHeaders.setWithFormsTo(own.origin(), headers));
    }

    @Bean
    ProductionCheck noDemonstrationStaff(StaffSettings settings, Environment environment) {
        return () -> {
            List<String> found = new ArrayList<>();
            if (environment.acceptsProfiles(DEMONSTRATION)) {
                found.add("spring.profiles.active: the demo profile is active, and anybody may sign in with it");
            }
            StaffSettings.Provider own = settings.provider();
            if (own == null) {
                found.add("frontdoor.staff.provider: is not set; staff sign in with your own provider");
            } else if (!"https".equals(own.issuer().getScheme())) {
                found.add("frontdoor.staff.provider.issuer: must be an https address");
            }
            if (!environment.getProperty(SECURE_COOKIE, Boolean.class, false)) {
                found.add(SECURE_COOKIE + ": must be true");
            }
            return found;
        };
    }
}
