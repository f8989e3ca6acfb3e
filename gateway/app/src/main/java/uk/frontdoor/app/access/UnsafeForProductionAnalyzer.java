package uk.frontdoor.app.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints an unfit gateway's problems, all at once, in place of a stack trace. */
final class UnsafeForProductionAnalyzer extends AbstractFailureAnalyzer<UnsafeForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeForProduction cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Replace each of these, or start with the profile demo (spring.profiles.active=demo) to try it out.",
                cause);
    }
}
