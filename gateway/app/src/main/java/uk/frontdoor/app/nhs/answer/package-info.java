/** Answers after the answer: what a person decided, posted to the endpoint an NHS sender has registered. */
@NullMarked
package uk.frontdoor.app.nhs.answer;

import org.jspecify.annotations.NullMarked;
