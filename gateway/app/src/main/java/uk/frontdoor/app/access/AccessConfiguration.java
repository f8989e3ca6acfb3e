package uk.frontdoor.app.access;

import java.time.Clock;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.access.wire.PunctualProtocol;
import uk.frontdoor.core.agency.AgencyId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.ledger.Ledger;

/** Puts the guards in front of the faces: senders first, then browsers; what neither knows is denied. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(AccessSettings.class)
@Import({RefusedRequestAdvice.class, TokenController.class})
class AccessConfiguration {
    /** An observation of each security filter of each request, which nobody reads and every referral would pay for. */
    @Bean
    SecurityObservationSettings noSecurityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RefusalLedger refusalLedger(Ledger ledger, PlatformTransactionManager transactions, Clock clock) {
        return new RefusalLedger(ledger, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Refusals refusals(RefusalLedger ledger, ObjectProvider<AccessRefusal> voices) {
        return new Refusals(ledger, voices.orderedStream().toList());
    }

    @Bean
    RateLimit<AgencyId> senderRate(SenderCredentials register, AccessSettings settings) {
        RateLimit.Pace everybody = RateLimit.Pace.of(settings.rate().limit());
        return new RateLimit<>(
                agency -> register.limit(agency).map(RateLimit.Pace::of).orElse(everybody), System::nanoTime);
    }

    @Bean
    AccessTokens accessTokens(
            GrantedTokens granted, SenderCredentials credentials, AccessSettings settings, Clock clock) {
        return new AccessTokens(granted, credentials, settings.tokenLife(), clock);
    }

    @Bean
    SenderCheck senderCheck(
            SenderCredentials credentials,
            SeenAssertions seen,
            AccessTokens tokens,
            RevocationLists revocationLists,
            AccessSettings settings,
            Clock clock) {
        AssertionCheck assertions = new AssertionCheck(credentials, seen, settings.assertions(), clock);
        return new SenderCheck(credentials, assertions, tokens, revocationLists, clock);
    }

    @Bean
    RevocationLists revocationLists(AccessSettings settings) {
        return new RevocationLists(settings.revocation());
    }

    @Bean
    SystemCheck systemCheck(SenderCheck check, RefusalLedger refusals) {
        return new SystemCheck(check, refusals);
    }

    @Bean
    TokenRefusal tokenRefusal() {
        return new TokenRefusal();
    }

    @Bean
    @Order(10)
    SecurityFilterChain senderRequests(
            HttpSecurity http, SenderCheck check, RateLimit<AgencyId> senderRate, Refusals refusals) throws Exception {
        return SenderChain.build(
                http, new SenderFilter(check, senderRate, refusals, SenderChain.WITHOUT_PROOF_IN_HEADERS));
    }

    @Bean
    @Order(15)
    SecurityFilterChain assetRequests(HttpSecurity http) throws Exception {
        return BrowserChains.assets(http);
    }

    @Bean
    @Order(20)
    SecurityFilterChain publicFormRequests(HttpSecurity http, ObjectProvider<AccessDeniedHandler> stale) throws Exception {
        return BrowserChains.publicForm(http, stale.getIfAvailable(AccessDeniedHandlerImpl::new));
    }

    @Bean
    @Order(100)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return BrowserChains.everythingElse(http);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests(
            ObjectProvider<RefusalLedger> refusals) {
        return server -> {
            server.addEngineValves(new MalformedRequests(refusals::getObject));
            server.setProtocol(PunctualProtocol.class.getName());
            server.addConnectorCustomizers(connector -> punctual(connector, refusals));
        };
    }

    private static void punctual(Connector connector, ObjectProvider<RefusalLedger> refusals) {
        if (connector.getProtocolHandler() instanceof PunctualProtocol punctual) {
            punctual.whenGivenUp(
                    () -> refusals.getObject().record("/", Refusal.of(FailureCode.MALFORMED, null)));
        }
    }

    /** An address in which a firewall finds two meanings. */
    @Bean
    RequestRejectedHandler ambiguousRequests(RefusalLedger refusals) {
        RequestRejectedHandler answer = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            refusals.record("/", Refusal.of(FailureCode.MALFORMED, null));
            answer.handle(request, response, rejected);
        };
    }

    @Bean
    ProductionCheck openDoors(Environment environment, AccessSettings settings) {
        return new OpenDoors(environment, settings);
    }

    @Bean
    ProductionCheck noDemonstrationSenders(SenderCredentials credentials) {
        return () -> credentials.demonstrationHolders().stream()
                .map(holder -> "agency register: %s has a demonstration credential".formatted(holder))
                .toList();
    }

    @Bean
    @Profile({"production", "!demo"})
    ProductionGuard productionGuard(List<ProductionCheck> checks) {
        return new ProductionGuard(checks);
    }
}
