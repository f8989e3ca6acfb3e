package uk.frontdoor.core.routing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.IndicatorCode;
import uk.frontdoor.core.referral.NeedLevel;

/** Port: what signs and local levels mean for routing. */
public interface Needs {
    Set<NeedTopic> topics(IndicatorCode sign);

    Set<NeedFlag> flags(IndicatorCode sign);

    /** What a local level says beside its place on our scale; empty when there is none or nobody knows it. */
    Set<NeedFlag> flags(@Nullable NeedLevel declared);
}
