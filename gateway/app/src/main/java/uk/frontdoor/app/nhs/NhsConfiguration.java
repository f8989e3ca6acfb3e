package uk.frontdoor.app.nhs;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.frontdoor.app.access.Refusals;
import uk.frontdoor.config.nhs.NhsSeverities;
import uk.frontdoor.core.intake.Intake;
import uk.frontdoor.core.intake.ServiceRequests;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.normalise.Mapper;
import uk.frontdoor.mapping.nhs.NhsReceiver;
import uk.frontdoor.mapping.nhs.answer.AcceptedAnswers;
import uk.frontdoor.mapping.nhs.answer.OperationOutcomes;
import uk.frontdoor.mapping.nhs.answer.ResourceWriter;
import uk.frontdoor.mapping.nhs.finding.Severities;
import uk.frontdoor.mapping.nhs.header.HeaderReader;
import uk.frontdoor.mapping.nhs.message.Receiver;
import uk.frontdoor.mapping.nhs.publish.Publication;
import uk.frontdoor.mapping.nhs.reading.Bounds;
import uk.frontdoor.mapping.nhs.referral.NhsReferralMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NhsSettings.class)
@Import({
    NotBuiltController.class,
    ProcessMessageController.class,
    PublishedController.class,
    ServiceRequestController.class
})
class NhsConfiguration {
    private static final LocalDate DOCUMENTS_CHANGED = LocalDate.of(2026, 11, 1);
    private static final String VERSION = "0.1.0";

    @Bean
    FhirContext fhirContext() {
        return FhirContext.forR4Cached();
    }

    @Bean
    Severities nhsSeverities(NhsSettings settings) {
        return Severities.of(
                settings.severities() == null ? NhsSeverities.shipped() : NhsSeverities.of(settings.severities()));
    }

    @Bean
    ReceiverBehindTheStart nhsReceiver(NhsSettings settings, Severities severities, FhirContext fhir) {
        var receiver = new Receiver(settings.services(), settings.odsCodes());
        var standard = Bounds.standard();
        var bounds = new Bounds((int) settings.message().toBytes(), standard.depth(), (int) settings.message().toBytes());
        return new ReceiverBehindTheStart(() -> new NhsReceiver(receiver, severities, bounds, fhir));
    }

    /** Reads what this face has kept; the normalise stage asks for it by its channel. */
    @Bean
    Mapper nhsMapper(ReceiverBehindTheStart receiver) {
        return submission -> new NhsReferralMapper(receiver.get()).map(submission);
    }

    @Bean
    ResourceWriter fhirWriter(FhirContext fhir) {
        return new ResourceWriter(fhir);
    }

    @Bean
    FhirAnswers fhirAnswers(ResourceWriter writer) {
        return new FhirAnswers(new OperationOutcomes(writer), writer);
    }

    @Bean
    FhirRequests fhirRequests(NhsSettings settings, Severities severities, FhirAnswers answers) {
        return new FhirRequests(new HeaderReader(severities, settings.services()), settings.message(), answers);
    }

    @Bean
    MessageDesk nhsMessages(
            ReceiverBehindTheStart receiver,
            Intake intake,
            ServiceRequests requests,
            Submissions submissions,
            FhirAnswers answers,
            ResourceWriter writer,
            Clock clock) {
        var parcels = new Parcels(clock, UUID::randomUUID);
        var outcomes = new KeptAnswers(intake, answers, new AcceptedAnswers(writer), clock);
        var earlier = new EarlierMessages(requests, submissions, receiver);
        return new MessageDesk(receiver, parcels, requests, intake, earlier, outcomes);
    }

    @Bean
    SentMessages nhsSentMessages(ServiceRequests requests, Submissions submissions, ReceiverBehindTheStart receiver) {
        return new SentMessages(submissions, new EarlierMessages(requests, submissions, receiver));
    }

    @Bean
    RequestTraits nhsRequestTraits(JdbcTemplate database) {
        return new RequestTraits(database);
    }

    @Bean
    KeptRequests nhsRequests(
            ServiceRequests requests,
            RequestTraits traits,
            Submissions submissions,
            ReceiverBehindTheStart receiver,
            Ledger ledger) {
        return new KeptRequests(requests, traits, new EarlierMessages(requests, submissions, receiver), ledger);
    }

    @Bean
    Publication nhsPublication(NhsSettings settings) {
        return new Publication(settings.baseUrl(), VERSION, DOCUMENTS_CHANGED, settings.services());
    }

    @Bean
    NhsAccessRefusal nhsAccessRefusal(FhirAnswers answers) {
        return new NhsAccessRefusal(answers);
    }

    @Bean
    FhirFailures fhirFailures(FhirAnswers answers, Refusals refusals) {
        return new FhirFailures(answers, refusals);
    }

    @Bean
    BareAnswers nhsBareAnswers(FhirAnswers answers) {
        return new BareAnswers(answers);
    }

    @Bean
    FilterRegistrationBean<ErrorDispatch> nhsErrorDispatch(BareAnswers answers) {
        var registration = new FilterRegistrationBean<>(new ErrorDispatch(answers));
        registration.addUrlPatterns("/*");
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Added last, so asked first. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> nhsErrorReports(BareAnswers answers) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ErrorReports(answers)));
    }

    @Bean
    FilterRegistrationBean<EchoFilter> nhsEcho() {
        var registration = new FilterRegistrationBean<>(new EchoFilter());
        registration.addUrlPatterns("/FHIR/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
