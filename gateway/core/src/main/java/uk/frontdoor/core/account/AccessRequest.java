package uk.frontdoor.core.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for what is held about a child.
 *
 * @param reference of the record it was made about
 * @param harm null until a person has found
 * @param asOf of what moment the copy is
 */
public record AccessRequest(UUID id, String reference, AskedBy askedBy, @Nullable HarmFinding harm, Instant asOf) {}
