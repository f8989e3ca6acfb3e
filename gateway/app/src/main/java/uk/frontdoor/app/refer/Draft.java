package uk.frontdoor.app.refer;

import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.intake.CaseReference;

/**
 * A form being filled in.
 *
 * @param sentAs the reference it was kept under; null until it is sent. From then on no answers are held here.
 */
record Draft(Answers answers, @Nullable CaseReference sentAs) {}
