package uk.frontdoor.app.nhs.answer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import uk.frontdoor.app.feedback.AnswerInKind;
import uk.frontdoor.app.nhs.SentMessages;
import uk.frontdoor.core.feedback.Feedback;
import uk.frontdoor.core.feedback.ReferrerStatus;
import uk.frontdoor.core.intake.Channel;
import uk.frontdoor.core.intake.SubmissionId;
import uk.frontdoor.core.triage.TriagedReferral;
import uk.frontdoor.mapping.nhs.answer.LaterAnswer;
import uk.frontdoor.mapping.nhs.answer.LaterAnswers;
import uk.frontdoor.mapping.nhs.message.BarsCodes;
import uk.frontdoor.mapping.nhs.message.MessageBundle;
import uk.frontdoor.mapping.nhs.message.ServiceAddress;
import uk.frontdoor.mapping.nhs.message.UseCases;

/** Makes the answer to an NHS referral and leaves it to be posted, when its sender has registered where. */
final class QueuedAnswers implements AnswerInKind {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SentMessages sent;
    private final Endpoints endpoints;
    private final AnswerTable answers;
    private final Runnable wake;
    private final Clock clock;

    QueuedAnswers(SentMessages sent, Endpoints endpoints, AnswerTable answers, Runnable wake, Clock clock) {
        this.sent = sent;
        this.endpoints = endpoints;
        this.answers = answers;
        this.wake = wake;
        this.clock = clock;
    }

    @Override
    public boolean queue(TriagedReferral triaged, Feedback feedback) {
        Optional<SentMessages.Sent> message = sentMessage(triaged);
        Optional<String> service = message.flatMap(this::registeredService);
        if (service.isEmpty()) {
            return false;
        }
        answers.add(waiting(triaged, feedback, message.get(), service.get()));
        wake.run();
        return true;
    }

    @Override
    public boolean reaches(TriagedReferral triaged) {
        return sentMessage(triaged).flatMap(this::registeredService).isPresent();
    }

    private Optional<SentMessages.Sent> sentMessage(TriagedReferral triaged) {
        return triaged.referral().channel() == Channel.NHS_FHIR
                        && endpoints.any(triaged.referral().referrer().agency())
                ? sent.find(triaged.referral().submission())
                : Optional.empty();
    }

    private Optional<String> registeredService(SentMessages.Sent message) {
        return ServiceAddress.of(message.message().sourceEndpoint())
                .map(ServiceAddress::id)
                .filter(service -> endpoints.of(message.sender(), service).isPresent());
    }

    private Waiting waiting(
            TriagedReferral triaged, Feedback feedback, SentMessages.Sent message, String service) {
        SubmissionId submission = triaged.referral().submission();
        LaterAnswer answer = new LaterAnswer(
                feedback.id(),
                submission,
                course(feedback.status()),
                feedback.decision() + " " + feedback.nextStep(),
                feedback.ledBy(),
                feedback.receivedAt(),
                feedback.decidedAt(),
                !answers.hasAnswered(submission, feedback.id()));
        byte[] body = MAPPER.writeValueAsBytes(LaterAnswers.of(message.message(), answer));
        UUID decision = triaged.decision().id();
        return new Waiting(
                feedback.id(), decision, submission, message.sender(), service,
                headers(answer, message, service), body, clock.instant(), 0);
    }

    private static LaterAnswer.Course course(ReferrerStatus status) {
        return switch (status) {
            case PASSED_ON, HELP_UNDER_WAY, HELP_ENDED -> LaterAnswer.Course.TAKEN_ON;
            case RECEIVED, WITH_FRONT_DOOR, MORE_INFORMATION_NEEDED -> LaterAnswer.Course.WAITING;
            case DECIDED, REDIRECTED, CANCELLED -> LaterAnswer.Course.DECLINED;
        };
    }

    private static Map<String, String> headers(LaterAnswer answer, SentMessages.Sent sent, String service) {
        MessageBundle message = sent.message();
        Map<String, String> headers = new TreeMap<>();
        headers.put("X-Request-Id", answer.id().toString());
        headers.put("X-Correlation-Id", sent.correlationId());
        headers.put("Accept", "application/fhir+json; version=1.1.0");
        headers.put("Content-Type", "application/fhir+json");
        headers.put("NHSD-Target-Identifier", encoded(Map.of("system", BarsCodes.DOS_SERVICE, "value", service)));
        headers.put("NHSD-End-User-Organisation", encoded(Map.of("resourceType", "Organization", "name", answer.ledBy())));
        headers.put("NHSD-Requesting-Software", encoded(Map.of("resourceType", "Device", "manufacturer", "Front Door")));
        headers.put("use-context", "%s|%s|servicerequest-response|%s".formatted(
                message.request().map(UseCases::codeOf).orElse(""), message.category(), answer.first() ? "new" : "update"));
        return headers;
    }

    private static String encoded(Map<String, String> json) {
        return Base64.getEncoder().encodeToString(MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
    }
}
