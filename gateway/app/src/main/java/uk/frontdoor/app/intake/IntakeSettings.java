package uk.frontdoor.app.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How submissions are committed.
 *
 * @param answerWithin the longest a sender waits for the commit before it is told to come again; below the five
 *     seconds the NHS allows a receiver
 * @param committers commits under way at a time; more than two only gain where the disk is slow
 * @param together the most submissions in one commit
 * @param bytesTogether the most original bytes in one commit, a single larger submission excepted
 * @param waiting the most submissions that may wait for a commit; more are told to come again
 */
@ConfigurationProperties("frontdoor.intake")
record IntakeSettings(
        @DefaultValue("4s") Duration answerWithin,
        @DefaultValue("2") int committers,
        @DefaultValue("128") int together,
        @DefaultValue("8MB") DataSize bytesTogether,
        @DefaultValue("4096") int waiting) {

    IntakeSettings {
        if (answerWithin.toMillis() < 100 || answerWithin.toSeconds() > 60) {
            throw new IllegalArgumentException("frontdoor.intake.answer-within: 100ms to 60s (expected)");
        }
        if (committers < 1 || committers > 8) {
            throw new IllegalArgumentException("frontdoor.intake.committers: 1 to 8 (expected)");
        }
        if (together < 1 || together > 10_000) {
            throw new IllegalArgumentException("frontdoor.intake.together: 1 to 10000 (expected)");
        }
        if (bytesTogether.toBytes() < 1 || bytesTogether.toMegabytes() > 256) {
            throw new IllegalArgumentException("frontdoor.intake.bytes-together: at most 256MB (expected)");
        }
        if (waiting < 1) {
            throw new IllegalArgumentException("frontdoor.intake.waiting: at least 1 (expected)");
        }
    }
}
