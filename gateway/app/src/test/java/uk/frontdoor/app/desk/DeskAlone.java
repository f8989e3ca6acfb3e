package uk.frontdoor.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.frontdoor.app.access.GuardsAlone;
import uk.frontdoor.app.access.UnsentForms;
import uk.frontdoor.app.account.AccountAlone;
import uk.frontdoor.app.decision.DecisionPreview;
import uk.frontdoor.app.decision.DecisionReader;
import uk.frontdoor.app.indicators.FiguresAlone;
import uk.frontdoor.app.matching.OneMatch;
import uk.frontdoor.app.page.FacesAlone;
import uk.frontdoor.app.page.PagesAlone;
import uk.frontdoor.app.worklist.FrontDoorInMemory;
import uk.frontdoor.app.worklist.OpenWorkInMemory;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.DeclaredClocks;
import uk.frontdoor.config.calendar.EnglandCalendar;
import uk.frontdoor.config.catalogue.Redirects;
import uk.frontdoor.config.reply.DeclaredReplies;
import uk.frontdoor.core.fixture.ADecision;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.routing.Router;

/** The desk with a front door in memory behind it; run it to look at the pages. */
@FacesAlone
@Import({GuardsAlone.class, PagesAlone.class, FiguresAlone.class, AccountAlone.class})
public class DeskAlone {
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(DeskAlone.class);
        application.setAdditionalProfiles("demo");
        application.run(arguments);
    }

    @Bean
    FrontDoorInMemory frontDoor(Clock clock) {
        return new FrontDoorInMemory(clock);
    }

    @Bean
    DeskSettings deskSettings() {
        return new DeskSettings(
                Duration.ofMinutes(30),
                Duration.ofHours(4),
                500,
                Duration.ofHours(4),
                Duration.ofSeconds(1),
                Duration.ofMinutes(15),
                Duration.ofMinutes(5));
    }

    @Bean
    RowWriter rowWriter(FrontDoorInMemory door, DeskSettings settings) {
        return new RowWriter(
                door, new DeclaredClocks(AreaFiles.shipped(), new EnglandCalendar(), _ -> true), settings);
    }

    @Bean
    DeskList deskList(FrontDoorInMemory door, RowWriter rows, DeskSettings settings, Clock clock) {
        return new DeskList(door.work, door.closings, door.submissions(), rows, settings, clock);
    }

    @Bean
    DeskOverview deskOverview(FrontDoorInMemory door, RowWriter rows, DeskSettings settings, Clock clock) {
        return new DeskOverview(
                new OpenWorkInMemory(door.work, door.submissions()), rows, settings, clock);
    }

    @Bean
    OnRecord onRecord(FrontDoorInMemory door, DeskSettings settings, Clock clock) {
        return new OnRecord(door.work, settings, clock);
    }

    @Bean
    HandOverForm handOverForm(DeskSettings settings) {
        return new HandOverForm(new ColleaguesInMemory(), settings);
    }

    @Bean
    WorkPage workPage(
            FrontDoorInMemory door,
            DeskList list,
            DeskOverview overview,
            OnRecord record,
            HandOverForm handOver,
            OneMatch matches,
            RecallsInMemory recalls,
            Clock clock) {
        WorkFacts.Sources sources =
                new WorkFacts.Sources(door, door.submissions(), door, door, matches, door.closings, overview, recalls, clock);
        Router router = new Router(AreaFiles.shipped(), new EnglandCalendar());
        Redirection redirection =
                new Redirection(Redirects.shipped(), _ -> Optional.empty(), door, router, Clock.systemUTC());
        return new WorkPage(
                new WorkFacts(door.work, list, sources, record, handOver),
                new WorkPage.Sides(door, door, redirection),
                door.drafts);
    }

    @Bean
    DeskPageAdvice deskPageAdvice(DeskSettings settings) {
        return new DeskPageAdvice(settings);
    }

    @Bean
    WebMvcConfigurer idleLimit(Clock clock, UnsentForms unsent) {
        return new DeskConfiguration().idleLimit(clock, unsent);
    }

    @Bean
    DeskListController deskListController(DeskList list, DeskOverview overview, HandOverForm handOver, Clock clock) {
        return new DeskListController(list, overview, handOver, AreaFiles.shipped(), clock);
    }

    @Bean
    DeskHandOverController deskHandOverController(
            FrontDoorInMemory door, DeskList list, WorkPage page, HandOverForm handOver) {
        return new DeskHandOverController(list, page, handOver, door.work);
    }

    @Bean
    DeskWatchController deskWatchController(DeskList list, OnRecord record) {
        return new DeskWatchController(list, record);
    }

    @Bean
    RepliesInMemory replies() {
        return new RepliesInMemory();
    }

    /** Schools are reached, and nobody else. */
    @Bean
    DeskReplyController deskReplyController(FrontDoorInMemory door, DeskList list, RepliesInMemory replies) {
        ReplyPage page = new ReplyPage(
                door.work,
                list,
                door,
                triaged -> triaged.referral().referrer().kind() == ReferrerKind.SCHOOL_PROFESSIONAL,
                new DeclaredReplies());
        return new DeskReplyController(page, replies);
    }

    @Bean
    DeskSecondController deskSecondController(
            FrontDoorInMemory door, DeskList list, WorkPage page, DeskSettings settings) {
        return new DeskSecondController(list, page, door.closings, settings);
    }

    @Bean
    DeskDraftController deskDraftController(
            FrontDoorInMemory door, DeskList list, WorkPage page, DeskSettings settings) {
        return new DeskDraftController(list, page, door.drafts, settings);
    }

    @Bean
    OneMatch matches() {
        return new OneMatch();
    }

    @Bean
    DeskCompareController deskCompareController(FrontDoorInMemory door, DeskList list, OneMatch matches) {
        return new DeskCompareController(list, matches, door.work);
    }

    @Bean
    DeskUnsentController deskUnsentController(UnsentForms forms, DeskList list, FrontDoorInMemory door) {
        return new DeskUnsentController(forms, list, door);
    }

    @Bean
    DeskNewsController deskNewsController(DeskOverview overview) {
        return new DeskNewsController(overview);
    }

    @Bean
    DeskExportController deskExportController(DeskOverview overview, Ledger ledger, Clock clock) {
        return new DeskExportController(overview, ledger, clock);
    }

    @Bean
    DeskFindController deskFindController(FrontDoorInMemory door, RowWriter rows, Ledger ledger, Clock clock) {
        return new DeskFindController(new SearchInMemory(door), rows, ledger, clock);
    }

    @Bean
    DeskWorkController deskWorkController(FrontDoorInMemory door, DeskList list, WorkPage page, Clock clock) {
        return new DeskWorkController(
                list, door.work, page, new DecisionReader(door, _ -> Optional.empty(), clock), new DecisionPreview(door, door, door), door);
    }

    @Bean
    DeskKeyingController deskKeyingController(FrontDoorInMemory door, DeskList list, WorkPage page) {
        return new DeskKeyingController(list, page, door.submissions(), door);
    }

    @Bean
    DeskRetryController deskRetryController(FrontDoorInMemory door, DeskList list, WorkPage page) {
        return new DeskRetryController(list, page, door);
    }

    @Bean
    RecallsInMemory recalls() {
        return new RecallsInMemory();
    }

    @Bean
    DeskAgreementController deskAgreementController(
            FrontDoorInMemory door, DeskList list, RecallsInMemory recalls, Clock clock) {
        WhatMayGo mayGo = new WhatMayGo(new DecisionPreview(door, door, door), door, door, clock);
        return new DeskAgreementController(
                list,
                new AgreementPage(door.work, list, new AgreementPage.Sources(door, door, recalls, mayGo, ADecision.TERMS)),
                door,
                door,
                recalls);
    }

    @Bean
    DeskDecisionController deskDecisionController(FrontDoorInMemory door, DeskList list, RepliesInMemory replies) {
        return new DeskDecisionController(list, door, door, replies, door.closings);
    }

    @Bean
    KnownVerdicts knownVerdicts() {
        return new KnownVerdicts();
    }

    @Bean
    DeskDocumentController deskDocumentController(
            FrontDoorInMemory door, DeskList list, KnownVerdicts verdicts, Ledger ledger) {
        return new DeskDocumentController(list, door.submissions(), verdicts, ledger);
    }

    @Bean
    DeskBreakGlassController deskBreakGlassController(FrontDoorInMemory door, WorkPage page, Clock clock) {
        return new DeskBreakGlassController(new BreakGlassInMemory(door, clock), door.work, page);
    }
}
