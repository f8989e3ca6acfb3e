package uk.frontdoor.core.feedback;

import java.util.UUID;

/**
 * What a person at the front door tells the referrer beside the decision, in the fixed words of a template.
 *
 * @param says stands in place of the next step; nothing about the family
 */
public record Reply(UUID id, UUID decision, String says) {}
