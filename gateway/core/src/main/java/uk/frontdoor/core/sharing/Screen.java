package uk.frontdoor.core.sharing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.referral.PersonName;

/**
 * Stands between a referral and a recipient: every field passes through it, and it keeps a record of what it let
 * through and what it held back.
 */
final class Screen {
    private final Viewing viewing;
    private final HiddenWords hidden;
    private final Set<FieldGroup> through = EnumSet.noneOf(FieldGroup.class);
    private final Set<Redaction> redactions = new LinkedHashSet<>();
    private final Map<String, String> heldBack = new LinkedHashMap<>();
    private final List<String> letThrough = new ArrayList<>();

    Screen(Viewing viewing, HiddenWords hidden) {
        this.viewing = viewing;
        this.hidden = hidden;
    }

    Viewing viewing() {
        return viewing;
    }

    /** A value in a field of its own. {@code filter} names the rule that holds it back whatever the profile says. */
    <T> @Nullable T value(FieldGroup group, String field, @Nullable T value, @Nullable String filter) {
        if (value == null) {
            return null;
        }
        String rule = rule(group, filter);
        if (rule != null) {
            holdBack(field, rule, value.toString());
            return null;
        }
        through.add(group);
        letThrough.add(value.toString());
        return value;
    }

    /** A name on one line; held back, each of its parts is hidden too. */
    @Nullable String name(FieldGroup group, String field, @Nullable PersonName name, @Nullable String filter) {
        if (name == null) {
            return null;
        }
        String rule = rule(group, filter);
        if (rule == null) {
            return value(group, field, name.display(), null);
        }
        holdBack(field, rule, name.display());
        holdBack(field, rule, name.given());
        holdBack(field, rule, name.family());
        return null;
    }

    /** Words somebody wrote: also searched for what was held back elsewhere. */
    @Nullable String words(FieldGroup group, String field, @Nullable String text, @Nullable String filter) {
        if (text == null) {
            return null;
        }
        String rule = rule(group, filter);
        if (rule != null) {
            redactions.add(new Redaction(field, rule));
            return null;
        }
        String safe = withoutHidden(field, text);
        if (safe != null) {
            through.add(group);
        }
        return safe;
    }

    private @Nullable String withoutHidden(String field, String text) {
        Optional<String> against = hidden.ruleAgainst(text);
        if (against.isEmpty()) {
            return text;
        }
        redactions.add(new Redaction(field, against.get()));
        return viewing.isMash() ? hidden.blotOut(text) : null;
    }

    /** Whether something that is no text passes. */
    boolean lets(FieldGroup group, String field, @Nullable String filter) {
        String rule = rule(group, filter);
        if (rule == null) {
            through.add(group);
        } else {
            redactions.add(new Redaction(field, rule));
        }
        return rule == null;
    }

    /** Keeps a value out of every text. */
    void holdBack(String field, String rule, @Nullable String value) {
        redactions.add(new Redaction(field, rule));
        if (value != null) {
            heldBack.putIfAbsent(value, rule);
        }
    }

    boolean has(FieldGroup group) {
        return viewing.groups().contains(group);
    }

    private @Nullable String rule(FieldGroup group, @Nullable String filter) {
        if (filter != null) {
            return filter;
        }
        return has(group) ? null : viewing.profile().name();
    }

    HiddenWords hiddenWords() {
        return HiddenWords.of(heldBack, letThrough);
    }

    Set<FieldGroup> through() {
        return Set.copyOf(through);
    }

    List<Redaction> redactions() {
        return List.copyOf(redactions);
    }
}
