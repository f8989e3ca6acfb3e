package uk.frontdoor.app.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.indicators.Figures;
import uk.frontdoor.app.page.EnglishTime;
import uk.frontdoor.app.platform.broker.BrokerQueues;
import uk.frontdoor.app.platform.broker.QueueDepth;
import uk.frontdoor.app.platform.Expiry;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.area.Destinations;

/** Looks at every part, and says in words how it is. */
final class OperatorPageWriter {
    private static final String NOTHING = "";

    private final OperationsTables tables;
    private final BrokerQueues queues;
    private final CertificateWatch certificates;
    private final Destinations destinations;
    private final Clock clock;

    OperatorPageWriter(
            OperationsTables tables,
            BrokerQueues queues,
            CertificateWatch certificates,
            Destinations destinations,
            Clock clock) {
        this.tables = tables;
        this.queues = queues;
        this.certificates = certificates;
        this.destinations = destinations;
        this.clock = clock;
    }

    OperatorPage page() {
        Optional<List<QueueDepth>> seen = queues.look();
        List<QueueDepth> depths = seen.orElse(List.of());
        List<QueueDepth> worthALook = depths.stream()
                .filter(depth -> depth.messages() > 0 || (depth.consumers() == 0 && isOurs(depth)))
                .sorted(Comparator.comparing(QueueDepth::messages).reversed().thenComparing(QueueDepth::name))
                .toList();
        return new OperatorPage(
                seen.isPresent(),
                tables.backlogs().stream()
                        .map(backlog -> new OperatorPage.Line(
                                backlog.what(), Figures.count(backlog.waiting()), ago(backlog.oldest())))
                        .toList(),
                worthALook.stream().map(this::queue).toList(),
                depths.size() - worthALook.size(),
                tables.failures().stream()
                        .map(failure -> new OperatorPage.Failed(
                                failure.stage(),
                                failure.code().sentence(),
                                Figures.count(failure.open()),
                                ago(failure.oldest())))
                        .toList(),
                partners(),
                certificates.ending().stream().map(this::certificate).toList());
    }

    /** Inboxes are read by others when they please; the gateway's own queues must always have a reader. */
    private static boolean isOurs(QueueDepth depth) {
        return depth.name().startsWith("stage.") || depth.name().startsWith("dispatch.");
    }

    private OperatorPage.Queue queue(QueueDepth depth) {
        return new OperatorPage.Queue(
                depth.name(),
                Figures.count(depth.messages()),
                ago(depth.oldest()),
                depth.consumers(),
                depth.consumers() == 0);
    }

    private List<OperatorPage.PartnerLine> partners() {
        Map<String, Partner> known =
                tables.partners().stream().collect(Collectors.toMap(Partner::recipient, Function.identity()));
        return destinations.all().stream()
                .map(recipient -> partner(recipient, known.get(recipient.id().value())))
                .toList();
    }

    private OperatorPage.PartnerLine partner(Destination recipient, @Nullable Partner partner) {
        if (partner == null) {
            return new OperatorPage.PartnerLine(
                    recipient.id().value(), recipient.name(), "Never", "Never", "0", "0", NOTHING, false);
        }
        return new OperatorPage.PartnerLine(
                recipient.id().value(),
                recipient.name(),
                moment(partner.lastSent()),
                moment(partner.lastReceipt()),
                Figures.count(partner.toSend()),
                Figures.count(partner.unconfirmed()),
                ago(partner.waitingSince()),
                partner.unconfirmed() > 0);
    }

    private OperatorPage.Certificate certificate(Expiry expiry) {
        Warning warning = Warning.of(expiry.notAfter(), clock.instant()).orElse(Warning.WITHIN_TWO_MONTHS);
        return new OperatorPage.Certificate(
                expiry.holder(),
                EnglishTime.moment(expiry.notAfter()),
                warning.words(),
                warning.ordinal() <= Warning.WITHIN_A_WEEK.ordinal());
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "Never" : EnglishTime.moment(moment);
    }

    private String ago(@Nullable Instant since) {
        return since == null ? NOTHING : Figures.span(Duration.between(since, clock.instant()));
    }
}
