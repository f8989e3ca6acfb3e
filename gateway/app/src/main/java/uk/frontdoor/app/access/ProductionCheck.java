package uk.frontdoor.app.access;

import java.util.List;

/**
 * Something that must be right before a gateway may carry real referrals. Every concern that brings demonstration
 * material brings one of these as a bean.
 */
@FunctionalInterface
public interface ProductionCheck {
    /** One sentence for each thing that is wrong, naming the setting and never its value; empty when all is well. */
    List<String> problems();
}
