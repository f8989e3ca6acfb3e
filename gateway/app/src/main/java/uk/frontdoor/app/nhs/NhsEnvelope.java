package uk.frontdoor.app.nhs;

/** Names of the facts this face keeps beside an original, over those every channel keeps. */
final class NhsEnvelope {
    /** {@code Bundle.id}: what an answer to the message refers to. */
    static final String BUNDLE = "bundleId";
    /** {@code MessageHeader.source.endpoint}: where an answer goes. */
    static final String SOURCE_ENDPOINT = "sourceEndpoint";
    /** Values of {@code ServiceRequest.identifier}, a line each: the sender may look for its request by them. */
    static final String IDENTIFIERS = "identifiers";
    /** The service the request named as its target. */
    static final String TARGET = "targetService";
    /** ODS code of the organisation behind the request, as the sender says. */
    static final String ORGANISATION = "organisation";

    private NhsEnvelope() {}
}
