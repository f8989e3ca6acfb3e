package uk.frontdoor.app.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import uk.frontdoor.app.access.ProductionCheck;
import uk.frontdoor.app.platform.Warmup;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.area.OtherFrontDoorFile;
import uk.frontdoor.config.calendar.DeclaredTerms;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.config.law.DeclaredLaw;
import uk.frontdoor.config.law.PolicyDocument;
import uk.frontdoor.config.need.DeclaredNeeds;
import uk.frontdoor.config.postcode.OnsPostcodes;
import uk.frontdoor.config.profile.DeclaredProfiles;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.OtherFrontDoors;
import uk.frontdoor.core.area.PostcodeDirectory;
import uk.frontdoor.core.area.WorkingCalendar;
import uk.frontdoor.core.notice.NoticePolicy;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.routing.Routing;
import uk.frontdoor.core.sharing.AgreementTerms;
import uk.frontdoor.core.sharing.ProfileContents;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.SchoolCalendar;
import uk.frontdoor.core.triage.TriagePolicy;

/** The declared facts and tables as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegisterSettings.class)
class RulesConfiguration {
    @Bean
    LiveRegister register(RegisterSettings settings) {
        return new LiveRegister(new ResourceFile(settings.agencies()));
    }

    @Bean
    ProductionCheck feedbackOverTls(LiveRegister register) {
        return () -> register.get().all().stream()
                .filter(agency -> agency.feedbackAddress() != null
                        && !"https".equals(agency.feedbackAddress().getScheme()))
                .map(agency -> "agency register: feedbackAddress of %s must be an https address"
                        .formatted(agency.agency().id().value()))
                .toList();
    }

    @Bean
    RegisterExpiries registerExpiries(LiveRegister register, Clock clock) {
        return new RegisterExpiries(register, clock);
    }

    @Bean
    AreaFiles areas() {
        return AreaFiles.shipped();
    }

    @Bean
    OtherFrontDoors otherFrontDoors() {
        return new OtherFrontDoorFile();
    }

    @Bean
    Redirects redirects() {
        return Redirects.shipped();
    }

    @Bean
    Destinations destinations(AreaFiles areas, Clock clock) {
        return areas.destinations(clock);
    }

    @Bean
    AgreementTerms agreementTerms(AreaFiles areas, Clock clock) {
        return areas.agreementTerms(clock);
    }

    @Bean
    OnsPostcodes onsPostcodes(AreaFiles areas, Clock clock) {
        return new OnsPostcodes(areas, clock);
    }

    @Bean
    @Primary
    PostcodeDirectory postcodes(OnsPostcodes postcodes, TablesBehindTheStart tables) {
        return tables.places(postcodes);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return new EnglandCalendar();
    }

    @Bean
    Router router(AreaFiles areas, WorkingCalendar calendar) {
        return new Router(areas, calendar);
    }

    @Bean
    Routing routing(Router router, AreaFiles areas) {
        return new Routing(router, new DeclaredNeeds(areas.scales()));
    }

    @Bean
    SchoolCalendar schoolCalendar(WorkingCalendar calendar) {
        return new DeclaredTerms(calendar);
    }

    @Bean
    AreaClocks areaClocks(AreaFiles areas, WorkingCalendar calendar, SchoolCalendar schools) {
        return new DeclaredClocks(areas, calendar, schools);
    }

    @Bean
    DeclaredLaw law() {
        return new DeclaredLaw();
    }

    /** Stops the start where an area has none. */
    @Bean
    List<PolicyDocument> policyDocuments(AreaFiles areas, Clock clock) {
        return PolicyDocument.shipped(areas, LocalDate.now(clock.withZone(England.TIME)));
    }

    @Bean
    ProfileContents profileContents() {
        return new DeclaredProfiles();
    }

    @Bean
    RuleTables ruleTables() {
        return new RuleTables();
    }

    @Bean
    TablesBehindTheStart tables(AreaFiles areas) {
        return new TablesBehindTheStart(areas);
    }

    @Bean
    TriagePolicy triagePolicy(TablesBehindTheStart tables) {
        return tables.triage();
    }

    @Bean
    NoticePolicy noticePolicy(TablesBehindTheStart tables) {
        return tables.notices();
    }

    @Bean
    SharingPolicy sharingPolicy(TablesBehindTheStart tables) {
        return tables.sharing();
    }

    @Bean
    Warmup decisionTables(TablesBehindTheStart tables) {
        return tables;
    }
}
