package uk.frontdoor.core.account;

/** What alone makes a request for what is held take longer than a month (UK GDPR, Article 12A). */
public enum ExtensionGround {
    COMPLEX,
    SEVERAL_REQUESTS
}
