package uk.frontdoor.app.refer;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.CaseReference;

/**
 * A form being filled in.
 *
 * @param sentAs the reference it was kept under; null until it is sent. From then on the answers are only what the last
 *     page needs, and say nothing about anybody.
 */
record Draft(Answers answers, @Nullable CaseReference sentAs) {}
