package uk.frontdoor.app.nhs.profile;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The validator keeps some 180 MB; in a small heap that is better left to referrals. */
final class EnoughMemory implements Condition {
    private static final long LEAST = 768L << 20;

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Runtime.getRuntime().maxMemory() >= LEAST;
    }
}
