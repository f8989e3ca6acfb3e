package uk.frontdoor.app.explain;

import java.util.Map;

/**
 * One entry of the ledger as governance reads it.
 *
 * @param place its number in the chain; empty for a fact that is not chained yet
 * @param details codes and ids, never anybody's words
 */
public record OnRecord(String place, String at, String kind, String actor, Map<String, String> details) {}
