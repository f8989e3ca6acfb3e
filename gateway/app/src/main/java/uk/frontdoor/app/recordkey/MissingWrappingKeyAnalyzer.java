package uk.frontdoor.app.recordkey;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in plain words which key is missing, in place of a stack trace. */
final class MissingWrappingKeyAnalyzer extends AbstractFailureAnalyzer<MissingWrappingKey> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingWrappingKey missing) {
        return new FailureAnalysis(
                "The gateway was not started: " + missing.getMessage() + ".",
                "Put the line with that key back into record-wrapping.key in frontdoor.seal.keys, below the current one.",
                missing);
    }
}
