package uk.frontdoor.app.indicators;

import uk.frontdoor.core.routing.NeedTopic;

/** How many referrals decided at one level asked for help with one thing. One that asks for several counts for each. */
record Need(NeedTopic topic, String level, long referrals) {}
