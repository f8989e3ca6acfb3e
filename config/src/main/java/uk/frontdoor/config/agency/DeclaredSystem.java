package uk.frontdoor.config.agency;

import uk.frontdoor.core.agency.Agency;

/**
 * One system of an agency.
 *
 * @param id what it calls itself when it asks for a token ({@code client_id}, {@code iss}); the agency's own id for what
 *     stands with the agency itself
 * @param agency whose it is, with the channels this system may use and no others
 */
public record DeclaredSystem(String id, Agency agency, Proofs proofs) {}
