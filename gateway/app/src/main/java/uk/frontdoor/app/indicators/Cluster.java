package uk.frontdoor.app.indicators;

import uk.frontdoor.core.referral.IndicatorCode;

/** How many referrals showed one sign. */
record Cluster(IndicatorCode sign, long referrals) {}
