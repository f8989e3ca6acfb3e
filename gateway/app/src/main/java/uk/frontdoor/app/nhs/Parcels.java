package uk.frontdoor.app.nhs;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.RawSubmission;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.search.RequestIdentifiers;
import uk.frontdoor.mapping.nhs.search.Token;
import uk.frontdoor.mapping.reading.Envelope;

/** Makes submissions of messages. */
final class Parcels {
    private final Clock clock;
    private final Supplier<UUID> ids;

    Parcels(Clock clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.instant();
    }

    /** @param first the submission this one is about, for an update or a cancellation */
    RawSubmission of(Delivery delivery, MessageBundle message, @Nullable SubmissionId first) {
        return new RawSubmission(
                new SubmissionId(ids.get()),
                Channel.NHS_FHIR,
                delivery.sender().id(),
                clock.instant(),
                delivery.key(),
                delivery.bodyFormat().mediaType() + ";charset=utf-8",
                envelope(delivery, message, first),
                delivery.body());
    }

    private static Map<String, String> envelope(
            Delivery delivery, MessageBundle message, @Nullable SubmissionId first) {
        Map<String, String> facts = new HashMap<>();
        facts.put(Envelope.CORRELATION_ID, delivery.headers().correlationId().toString());
        facts.put(Envelope.SOURCE_CODE, delivery.sender().agency().sourceCode());
        facts.put(Envelope.SYSTEM, delivery.sender().system());
        facts.put(NhsEnvelope.BUNDLE, message.id());
        put(facts, NhsEnvelope.SOURCE_ENDPOINT, message.sourceEndpoint());
        put(facts, NhsEnvelope.IDENTIFIERS, identifiers(message));
        put(facts, NhsEnvelope.TARGET, delivery.headers().caller().targetService());
        put(facts, NhsEnvelope.ORGANISATION, delivery.headers().caller().organisationCode());
        put(facts, Envelope.UPDATES, first == null ? null : first.toString());
        return facts;
    }

    private static @Nullable String identifiers(MessageBundle message) {
        List<Token> sent = RequestIdentifiers.of(message);
        return sent.isEmpty() ? null : sent.stream().map(Token::value).collect(Collectors.joining("\n"));
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(name, value);
        }
    }
}
