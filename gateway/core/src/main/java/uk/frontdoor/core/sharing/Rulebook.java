package uk.frontdoor.core.sharing;

import uk.frontdoor.core.law.LawInForce;

/**
 * Everything by which it is decided who receives what.
 *
 * @param policy the tables
 * @param profiles which fields each profile lets through
 * @param law what has commenced
 * @param terms how long agreement is relied on
 */
public record Rulebook(SharingPolicy policy, ProfileContents profiles, LawInForce law, AgreementTerms terms) {}
