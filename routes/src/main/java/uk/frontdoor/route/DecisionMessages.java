package uk.frontdoor.route;

import jakarta.jms.BytesMessage;
import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangeProperty;
import org.apache.camel.component.jms.JmsMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.Problem;
import uk.frontdoor.core.worklist.DecisionAnswer;
import uk.frontdoor.core.worklist.DecisionIntake;
import uk.frontdoor.core.worklist.DecisionMessage;

/** Reads decision messages as the broker has them, and keeps for a person what cannot be recorded. */
public final class DecisionMessages {
    static final String AREA = "frontDoorArea";
    static final String ANSWERS = "frontDoorAnswers";
    static final String CORRELATION = "frontDoorCorrelation";

    private static final String MESSAGE = "frontDoorDecision";
    private static final Logger LOG = LoggerFactory.getLogger(DecisionMessages.class);

    /** No decision is longer; of a message that is, the beginning is kept. */
    private static final int LONGEST = 1 << 20;

    private final DecisionIntake intake;

    DecisionMessages(DecisionIntake intake) {
        this.intake = intake;
    }

    /** An answer goes to an answers address of the same area and nowhere else, whatever reply address was given. */
    public DecisionMessage read(@ExchangeProperty(AREA) AreaId area, Exchange exchange) throws JMSException {
        Message message = message(exchange);
        if (Addresses.isAnswers(area, queueName(message.getJMSReplyTo()))) {
            exchange.setProperty(ANSWERS, queueName(message.getJMSReplyTo()));
            exchange.setProperty(
                    CORRELATION,
                    Objects.requireNonNullElse(message.getJMSCorrelationID(), message.getJMSMessageID()));
        }
        return read(area, message, exchange);
    }

    /** From a last stop of the broker, which wrote down the queue it came from. */
    public void readReturned(Exchange exchange) throws JMSException {
        Message message = message(exchange);
        read(Addresses.areaOfDecisions(message.getStringProperty(Parking.ORIGINAL_QUEUE)), message, exchange);
    }

    private static DecisionMessage read(AreaId area, Message message, Exchange exchange) throws JMSException {
        DecisionMessage read = new DecisionMessage(area, bytes(message));
        exchange.setProperty(MESSAGE, read);
        return read;
    }

    /** Nobody waits for the answer: a refused decision becomes work for a person. */
    public void keepRefused(@ExchangeProperty(MESSAGE) DecisionMessage message, DecisionAnswer answer) {
        if (!answer.problems().isEmpty()) {
            intake.keep(message, answer.problems());
        }
    }

    /** It failed for another reason than what it says. */
    public void keepUnfinished(
            @ExchangeProperty(MESSAGE) DecisionMessage message,
            @ExchangeProperty(Exchange.EXCEPTION_CAUGHT) @Nullable Exception cause) {
        LOG.error("stage=triage area={} a decision message failed: {}", message.area(),
                cause == null ? "the broker gave it up" : cause.getClass().getName());
        intake.keep(message, List.of(new Problem("message", FailureCode.UNEXPECTED)));
    }

    private static Message message(Exchange exchange) {
        JmsMessage message = Objects.requireNonNull(exchange.getIn(JmsMessage.class), "not off the broker");
        return Objects.requireNonNull(message.getJmsMessage(), "not off the broker");
    }

    private static @Nullable String queueName(@Nullable Destination destination) throws JMSException {
        return destination instanceof Queue queue ? queue.getQueueName() : null;
    }

    private static byte[] bytes(Message message) throws JMSException {
        return switch (message) {
            case TextMessage text when text.getText() != null -> cut(text.getText().getBytes(StandardCharsets.UTF_8));
            case BytesMessage binary -> cut(binary);
            case null, default -> new byte[0];
        };
    }

    private static byte[] cut(byte[] bytes) {
        return bytes.length <= LONGEST ? bytes : Arrays.copyOf(bytes, LONGEST);
    }

    private static byte[] cut(BytesMessage message) throws JMSException {
        byte[] bytes = new byte[(int) Math.min(message.getBodyLength(), LONGEST)];
        message.reset();
        message.readBytes(bytes);
        return bytes;
    }
}
