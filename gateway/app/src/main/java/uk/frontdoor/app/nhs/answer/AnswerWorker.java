package uk.frontdoor.app.nhs.answer;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import uk.frontdoor.app.background.Step;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.failure.FailureStore;
import uk.frontdoor.core.failure.Stage;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/**
 * Posts what waits, one answer at a time, again and again with longer pauses; an answer that is not taken in time, or
 * never will be, becomes work for a person.
 */
final class AnswerWorker implements Step {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerWorker.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final AnswerTable answers;
    private final Endpoints endpoints;
    private final AnswerPost post;
    private final Breaker breaker;
    private final FailureStore failures;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final AnswerSettings settings;
    private final Clock clock;

    AnswerWorker(Sending sending, Recording recording, AnswerSettings settings, Clock clock) {
        this.answers = recording.answers();
        this.failures = recording.failures();
        this.ledger = recording.ledger();
        this.transaction = recording.transaction();
        this.endpoints = sending.endpoints();
        this.post = sending.post();
        this.breaker = sending.breaker();
        this.settings = settings;
        this.clock = clock;
    }

    /** What it sends with. */
    record Sending(Endpoints endpoints, AnswerPost post, Breaker breaker) {}

    /** What it remembers with. */
    record Recording(AnswerTable answers, FailureStore failures, Ledger ledger, TransactionTemplate transaction) {}

    @Override
    public boolean advance() throws InterruptedException {
        tellOfTheOld();
        Instant now = clock.instant();
        Optional<Waiting> due = answers.claim(now, now.plus(settings.within().multipliedBy(3)));
        if (due.isPresent()) {
            send(due.get());
        }
        return due.isPresent();
    }

    private void tellOfTheOld() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> answers.untold(now.minus(settings.tellAfter()), now)
                .forEach(decision -> park(decision)));
    }

    private void send(Waiting answer) throws InterruptedException {
        Optional<URI> address = endpoints.of(answer.agency(), answer.service());
        if (address.isEmpty()) {
            end(answer, "given up");
            return;
        }
        String endpoint = address.get().toString();
        if (!breaker.letsThrough(endpoint)) {
            later(answer, settings.restFor());
            return;
        }
        switch (post.post(address.get(), answer)) {
            case Attempt.Taken _ -> {
                breaker.succeeded(endpoint);
                taken(answer);
            }
            case Attempt.Refused(int status) -> {
                breaker.succeeded(endpoint);
                LOG.warn("Answer {} was refused with status {}", answer.id(), status);
                end(answer, "refused");
            }
            case Attempt.Failed(String reason) -> {
                breaker.failed(endpoint);
                LOG.info("Answer {} was not taken: {}", answer.id(), reason);
                later(answer, pause(answer.attempts()));
            }
        }
    }

    /** 2 s, 4 s, 8 s and so on. */
    private static Duration pause(int attempts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void later(Waiting answer, Duration pause) {
        Instant next = clock.instant().plus(pause);
        if (next.isAfter(answer.createdAt().plus(settings.giveUpAfter()))) {
            end(answer, "given up");
        } else {
            answers.tryAgain(answer.id(), next);
        }
    }

    private void taken(Waiting answer) {
        transaction.executeWithoutResult(_ -> {
            answers.end(answer.id(), "taken", clock.instant());
            ledger.append(new LedgerFact(
                    LedgerKind.FEEDBACK,
                    answer.submission(),
                    "feedback",
                    Map.of(
                            "decision", answer.decision().toString(),
                            "answer", answer.id().toString(),
                            "attempts", Integer.toString(answer.attempts()),
                            "handedOver", "true")));
        });
    }

    private void end(Waiting answer, String how) {
        transaction.executeWithoutResult(_ -> {
            answers.end(answer.id(), how, clock.instant());
            answers.markTold(answer.id(), clock.instant());
            park(answer.decision());
        });
    }

    private void park(UUID decision) {
        failures.park(Stage.FEEDBACK, decision.toString(), FailureCode.ANSWER_NOT_TAKEN);
    }
}
