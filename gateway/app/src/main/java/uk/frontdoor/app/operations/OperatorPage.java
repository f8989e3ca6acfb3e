package uk.frontdoor.app.operations;

import java.util.List;

/**
 * How the gateway is doing.
 *
 * @param brokerAnswers false when it does not, and nothing is known of its queues
 */
public record OperatorPage(
        boolean brokerAnswers,
        List<Line> backlogs,
        List<Queue> queues,
        int emptyQueues,
        List<Failed> failures,
        List<PartnerLine> partners,
        List<Certificate> certificates) {
    public OperatorPage {
        backlogs = List.copyOf(backlogs);
        queues = List.copyOf(queues);
        failures = List.copyOf(failures);
        partners = List.copyOf(partners);
        certificates = List.copyOf(certificates);
    }

    public record Line(String what, String waiting, String oldest) {}

    /** @param unread nobody takes from it */
    public record Queue(String name, String messages, String oldest, int consumers, boolean unread) {}

    public record Failed(String stage, String why, String open, String oldest) {}

    /** @param replayable there is something it has not confirmed */
    public record PartnerLine(
            String id,
            String name,
            String lastSent,
            String lastReceipt,
            String toSend,
            String unconfirmed,
            String waitingSince,
            boolean replayable) {}

    public record Certificate(String holder, String ends, String warning, boolean pressing) {}
}
