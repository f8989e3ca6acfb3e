package uk.frontdoor.app.desk;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.frontdoor.app.access.UnsentForms;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.matching.Matches;
import uk.frontdoor.app.recall.Recalls;
import uk.frontdoor.app.story.History;
import uk.frontdoor.app.story.Story;
import uk.frontdoor.app.worklist.Drafts;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.core.agency.AgencyRegister;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.feedback.FeedbackReach;
import uk.frontdoor.core.feedback.ReplyTemplates;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.routing.Router;
import uk.frontdoor.core.sharing.AgreementTerms;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.worklist.Closings;
import uk.frontdoor.core.worklist.OpenWork;
import uk.frontdoor.core.worklist.WorkList;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskSettings.class)
@Import({
    DeskListController.class,
    DeskNewsController.class,
    DeskFindController.class,
    DeskExportController.class,
    DeskHandOverController.class,
    DeskWatchController.class,
    DeskDraftController.class,
    DeskSecondController.class,
    DeskReplyController.class,
    DeskUnsentController.class,
    DeskCompareController.class,
    DeskPageAdvice.class,
    DeskWorkController.class,
    DeskKeyingController.class,
    DeskRetryController.class,
    DeskAgreementController.class,
    DeskDecisionController.class,
    DeskDocumentController.class,
    DeskBreakGlassController.class
})
class DeskConfiguration {
    @Bean
    RowWriter rowWriter(AgencyRegister agencies, AreaClocks clocks, DeskSettings settings) {
        return new RowWriter(agencies, clocks, settings);
    }

    @Bean
    DeskList deskList(
            WorkList work,
            Closings closings,
            Submissions submissions,
            RowWriter rows,
            DeskSettings settings,
            Clock clock) {
        return new DeskList(work, closings, submissions, rows, settings, clock);
    }

    @Bean
    DeskOverview deskOverview(OpenWork open, RowWriter rows, DeskSettings settings, Clock clock) {
        return new DeskOverview(open, rows, settings, clock);
    }

    @Bean
    WorkSearch workSearch(JdbcClient database, WorkList work) {
        return new WorkSearchTable(database, work);
    }

    @Bean
    AgreementPage agreementPage(
            WorkList work,
            DeskList list,
            Story story,
            Destinations destinations,
            Recalls recalls,
            WhatMayGo mayGo,
            AgreementTerms terms) {
        return new AgreementPage(work, list, new AgreementPage.Sources(story, destinations, recalls, mayGo, terms));
    }

    @Bean
    WhatMayGo whatMayGo(DecisionPreview gate, Story story, Destinations destinations, Clock clock) {
        return new WhatMayGo(gate, story, destinations, clock);
    }

    @Bean
    WorkFacts.Sources workSources(
            Referrals referrals,
            Submissions submissions,
            Story story,
            Destinations destinations,
            Matches matches,
            Closings closings,
            DeskOverview overview,
            Recalls recalls,
            Clock clock) {
        return new WorkFacts.Sources(
                referrals, submissions, story, destinations, matches, closings, overview, recalls, clock);
    }

    @Bean
    Redirection redirection(
            Redirects redirects, HomeFrontDoor homes, Destinations destinations, Router router, Clock clock) {
        return new Redirection(redirects, homes, destinations, router, clock);
    }

    @Bean
    ReplyPage replyPage(
            WorkList work,
            DeskList list,
            DecidedReferrals decided,
            FeedbackReach reach,
            ReplyTemplates templates) {
        return new ReplyPage(work, list, decided, reach, templates);
    }

    @Bean
    OnRecord onRecord(History history, DeskSettings settings, Clock clock) {
        return new OnRecord(history, settings, clock);
    }

    @Bean
    Colleagues colleagues(JdbcClient database, Clock clock) {
        return new ColleagueTable(database, clock);
    }

    @Bean
    SignedIn signedIn(Colleagues colleagues) {
        return new SignedIn(colleagues);
    }

    @Bean
    HandOverForm handOverForm(Colleagues colleagues, DeskSettings settings) {
        return new HandOverForm(colleagues, settings);
    }

    @Bean
    WorkPage workPage(WorkFacts facts, WorkFacts.Sources sources, Drafts drafts, Redirection redirection) {
        return new WorkPage(facts, new WorkPage.Sides(sources.story(), sources.destinations(), redirection), drafts);
    }

    @Bean
    WorkFacts workFacts(
            WorkList work, DeskList list, WorkFacts.Sources sources, OnRecord record, HandOverForm handOver) {
        return new WorkFacts(work, list, sources, record, handOver);
    }

    @Bean
    WebMvcConfigurer idleLimit(Clock clock, UnsentForms unsent) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new IdleLimit(clock, unsent)).addPathPatterns("/desk", "/desk/**");
            }
        };
    }
}
