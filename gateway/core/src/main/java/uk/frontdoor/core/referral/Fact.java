package uk.frontdoor.core.referral;

import org.jspecify.annotations.Nullable;

/**
 * One thing somebody said or saw.
 *
 * @param opinion a judgement and not an observation
 * @param firstHand the referrer saw or heard it
 * @param about the label of the child or person it concerns; null for the whole situation
 * @param riskRelevant it bears on the child's safety, so may be told although it is about a third person
 */
public record Fact(
        String text,
        boolean opinion,
        boolean firstHand,
        Sensitivity sensitivity,
        @Nullable String about,
        boolean riskRelevant) {}
