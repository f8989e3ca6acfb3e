package uk.frontdoor.app.platform.database;

import uk.frontdoor.app.platform.Secret;

/** Where the database answers and who we are to it. */
public record DatabaseAddress(String url, String user, Secret password) {}
