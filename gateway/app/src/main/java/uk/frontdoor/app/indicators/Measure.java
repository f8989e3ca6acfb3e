package uk.frontdoor.app.indicators;

import java.time.Duration;

/**
 * What was decided in a period, of everything or of one kind.
 *
 * @param of what they have in common, such as a level; empty for everything
 * @param inTime decided before their time
 * @param median received to decided, half were quicker; ninetieth: nine of ten were
 * @param repeated about a child of whom there was word in the twelve months before
 * @param asIndicated decided at a level that had been proposed, of those for which one was
 * @param sentHigh for which nothing below a service above early help had been proposed
 * @param inappropriate of those, decided at early help or below
 */
record Measure(
        Dimension dimension,
        String of,
        long decided,
        long inTime,
        Duration median,
        Duration ninetieth,
        long repeated,
        long indicated,
        long asIndicated,
        long sentHigh,
        long inappropriate) {}
