package uk.frontdoor.app.stages;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.frontdoor.app.platform.broker.BrokerAddress;
import uk.frontdoor.app.platform.broker.BrokerAddresses;
import uk.frontdoor.core.area.Destinations;
import uk.frontdoor.core.dispatch.DispatchStore;
import uk.frontdoor.core.dispatch.Outgoing;
import uk.frontdoor.core.dispatch.ReceiptReader;
import uk.frontdoor.core.dispatch.RecipientWords;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.feedback.FeedbackStage;
import uk.frontdoor.core.matching.Matching;
import uk.frontdoor.core.normalise.NormaliseStage;
import uk.frontdoor.core.sharing.SharingStage;
import uk.frontdoor.core.triage.TriageStage;
import uk.frontdoor.core.worklist.DecisionIntake;
import uk.frontdoor.route.Addresses;
import uk.frontdoor.route.DecisionRoutes;
import uk.frontdoor.route.DispatchRoutes;
import uk.frontdoor.route.FailureRoutes;
import uk.frontdoor.route.FeedbackRoutes;
import uk.frontdoor.route.NormaliseRoutes;
import uk.frontdoor.route.ParkRoutes;
import uk.frontdoor.route.ReceiptRoutes;
import uk.frontdoor.route.SharingRoutes;
import uk.frontdoor.route.TriageRoutes;
import uk.frontdoor.route.UnconfirmedDeliveries;

/** Hands every route to Camel, in the order a referral takes them. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {
    @Bean
    FailureRoutes failureRoutes(StageSettings settings) {
        return new FailureRoutes(settings, TransactionSynchronizationManager::isActualTransactionActive);
    }

    @Bean
    ParkRoutes parkRoutes(FailureStore store) {
        return new ParkRoutes(store);
    }

    @Bean
    NormaliseRoutes normaliseRoutes(NormaliseStage stage, StageSettings settings) {
        return new NormaliseRoutes(stage, settings);
    }

    @Bean
    TriageRoutes triageRoutes(TriageStage stage, Matching matching, StageSettings settings) {
        return new TriageRoutes(stage, matching, settings);
    }

    /** Every decisions address that is declared is read. */
    @Bean
    DecisionRoutes decisionRoutes(DecisionIntake intake, List<BrokerAddresses> addresses, StageSettings settings) {
        return new DecisionRoutes(
                intake,
                addresses.stream()
                        .flatMap(some -> some.all().stream())
                        .map(BrokerAddress::name)
                        .filter(Addresses::isDecisions)
                        .map(Addresses::areaOfDecisions)
                        .collect(Collectors.toSet()),
                settings);
    }

    @Bean
    SharingRoutes sharingRoutes(SharingStage stage, StageSettings settings) {
        return new SharingRoutes(stage, settings);
    }

    @Bean
    DispatchRoutes dispatchRoutes(
            Outgoing outgoing, Destinations destinations, StageSettings settings) {
        return new DispatchRoutes(
                outgoing, destinations, settings, TransactionSynchronizationManager::isActualTransactionActive);
    }

    @Bean
    ReceiptRoutes receiptRoutes(
            ReceiptReader reader, RecipientWords words, DispatchStore store, StageSettings settings, Clock clock) {
        return new ReceiptRoutes(reader, words, new UnconfirmedDeliveries(store, settings, clock));
    }

    @Bean
    FeedbackRoutes feedbackRoutes(FeedbackStage stage) {
        return new FeedbackRoutes(stage);
    }
}
