package uk.frontdoor.app.platform.broker;

import uk.frontdoor.app.platform.Secret;

/** Where the broker answers and who the gateway is to it. */
record BrokerLogin(String url, String user, Secret password) {}
