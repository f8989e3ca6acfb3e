package uk.frontdoor.app.identity;

import org.springframework.context.annotation.Import;

/** The demonstration's identity provider. */
@Import(IdentityConfiguration.class)
public class IdentityAlone {}
