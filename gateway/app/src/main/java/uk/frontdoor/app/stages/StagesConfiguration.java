package uk.frontdoor.app.stages;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.frontdoor.app.normalise.Mappers;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Areas;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.area.PostcodeDirectory;
import uk.frontdoor.core.dispatch.DispatchStage;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.OutboundMapper;
import uk.frontdoor.core.dispatch.Outgoing;
import uk.frontdoor.core.dispatch.ProgressStore;
import uk.frontdoor.core.dispatch.RecallMapper;
import uk.frontdoor.core.dispatch.RecallStage;
import uk.frontdoor.core.dispatch.RecallStore;
import uk.frontdoor.core.dispatch.RecipientWords;
import uk.frontdoor.core.dispatch.Sealer;
import uk.frontdoor.core.feedback.FeedbackPolicy;
import uk.frontdoor.core.feedback.FeedbackSender;
import uk.frontdoor.core.feedback.FeedbackStage;
import uk.frontdoor.core.feedback.FeedbackStore;
import uk.frontdoor.core.feedback.Progresses;
import uk.frontdoor.core.feedback.Replies;
import uk.frontdoor.core.intake.Submissions;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.notice.NoticePolicy;
import uk.frontdoor.core.normalise.NormaliseStage;
import uk.frontdoor.core.normalise.NormaliseStore;
import uk.frontdoor.core.routing.Routing;
import uk.frontdoor.core.sharing.AgreementTerms;
import uk.frontdoor.core.sharing.DecidedReferrals;
import uk.frontdoor.core.sharing.PolicySharingGate;
import uk.frontdoor.core.sharing.ProfileContents;
import uk.frontdoor.core.sharing.ReleaseTag;
import uk.frontdoor.core.sharing.Rulebook;
import uk.frontdoor.core.sharing.SharingGate;
import uk.frontdoor.core.sharing.SharingPolicy;
import uk.frontdoor.core.sharing.SharingStage;
import uk.frontdoor.core.sharing.SharingStore;
import uk.frontdoor.core.triage.AreaClocks;
import uk.frontdoor.core.triage.HomeFrontDoor;
import uk.frontdoor.core.triage.EarlierContacts;
import uk.frontdoor.core.triage.Referrals;
import uk.frontdoor.core.triage.TriagePolicy;
import uk.frontdoor.core.triage.TriageStage;
import uk.frontdoor.core.triage.TriageStore;

/** Builds each stage from its ports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StageSettings.class)
class StagesConfiguration {
    @Bean
    NormaliseStage normaliseStage(Submissions submissions, Mappers mappers, NormaliseStore store) {
        return new NormaliseStage(submissions, mappers.byChannel(), store);
    }

    @Bean
    TriageStage triageStage(
            Referrals referrals,
            TriagePolicy policy,
            PostcodeDirectory postcodes,
            Areas areas,
            StageSettings settings,
            AreaClocks clocks,
            Routing routing,
            EarlierContacts contacts,
            NoticePolicy notices,
            TriageStore store,
            Clock clock) {
        return new TriageStage(
                referrals,
                new TriageStage.Proposing(policy, routing, clocks, contacts, notices),
                postcodes,
                areas,
                new AreaId(settings.unplacedQueue()),
                store,
                clock);
    }

    @Bean
    PolicySharingGate sharingGate(
            SharingPolicy policy,
            ProfileContents profiles,
            Destinations destinations,
            DecidedReferrals decided,
            ReleaseTag tag,
            LawInForce law,
            AgreementTerms terms,
            Clock clock) {
        return new PolicySharingGate(
                new Rulebook(policy, profiles, law, terms), destinations, decided, tag, clock);
    }

    @Bean
    SharingStage sharingStage(DecidedReferrals decided, SharingGate gate, SharingStore store) {
        return new SharingStage(decided, gate, store);
    }

    @Bean
    DispatchStage dispatchStage(
            SharingStore releases, SharingGate gate, OutboundMapper mapper, Sealer sealer, DispatchStore store) {
        return new DispatchStage(releases, gate, mapper, sealer, store);
    }

    @Bean
    Outgoing outgoing(
            DispatchStage releases, DispatchStore deliveries, RecallStore recalls, RecallMapper mapper, Sealer sealer) {
        return new Outgoing(releases, deliveries, new RecallStage(recalls, mapper, sealer), recalls);
    }

    @Bean
    RecipientWords recipientWords(DispatchStore deliveries, ProgressStore progress, RecallStore recalls) {
        return new RecipientWords(deliveries, progress, recalls);
    }

    @Bean
    FeedbackStage.Recipients feedbackRecipients(Progresses progresses, Destinations destinations) {
        return new FeedbackStage.Recipients(progresses, destinations);
    }

    @Bean
    FeedbackStage feedbackStage(
            DecidedReferrals decided,
            Areas areas,
            HomeFrontDoor homes,
            FeedbackSender sender,
            FeedbackStore store,
            Replies replies,
            FeedbackStage.Recipients recipients) {
        return new FeedbackStage(decided, new FeedbackPolicy(), areas, homes, sender, store, replies, recipients);
    }

    @Bean
    FrontDoorAddresses frontDoorAddresses(Areas areas, Destinations destinations, Clock clock) {
        return new FrontDoorAddresses(areas, destinations, clock);
    }
}
