package uk.frontdoor.config.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.frontdoor.core.sharing.RedirectTo;

/** {@code redirects.csv}: whom the rules that redirect point to. */
public final class Redirects {
    private final Map<String, RedirectTo> byRule;

    private Redirects(Map<String, RedirectTo> byRule) {
        this.byRule = Map.copyOf(byRule);
    }

    public static Redirects shipped() {
        return new Redirects(RuleFile.rows("/frontdoor/rules/redirects.csv").stream()
                .collect(Collectors.toMap(cells -> cells.get(0), cells -> RedirectTo.valueOf(cells.get(1)))));
    }

    /** Empty for a rule that redirects nothing, and for one of a changed table that nobody has said it of. */
    public Optional<RedirectTo> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }
}
