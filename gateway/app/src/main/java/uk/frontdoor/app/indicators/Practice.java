package uk.frontdoor.app.indicators;

/**
 * How referrals decided in a period were dealt with.
 *
 * @param heard with the child's own wishes written down
 * @param told whose referrer was told what became of it: by the gateway, or by a person with a template
 * @param backSoon about a child of whom there was word in the three months before
 * @param returned to the referrer because agreement was missing
 * @param encompass notices under Operation Encompass
 * @param beforeSchool of those, decided before the school opened
 * @param statutory notices under the Children Act 1989, sections 85 and 86
 * @param statutoryInTime of those, decided before their time
 */
record Practice(
        long decided,
        long heard,
        long told,
        long backSoon,
        long returned,
        long encompass,
        long beforeSchool,
        long statutory,
        long statutoryInTime) {}
