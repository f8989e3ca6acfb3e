package uk.frontdoor.app.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.area.PostcodeDirectory;
import uk.frontdoor.core.failure.InvalidValue;
import uk.frontdoor.core.referral.Postcode;

/**
 * Finds where a child lives by the full postcode. The first half of one, or none, gives a choice: many straddle two
 * councils, and nobody is sent to one by guess.
 */
final class Places {
    static final String ELSEWHERE = "ELSEWHERE";
    static final String UNKNOWN = "UNKNOWN";

    private static final Pattern FIRST_HALF = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final String AREA = "area:";
    private static final String COUNCIL = "council:";

    private final PostcodeDirectory postcodes;
    private final LocalHelp help;

    Places(PostcodeDirectory postcodes, LocalHelp help) {
        this.postcodes = postcodes;
        this.help = help;
    }

    LocalHelp help() {
        return help;
    }

    /** A postcode, or the first half of one. */
    static boolean isReadable(String typed) {
        return full(typed).isPresent() || FIRST_HALF.matcher(packed(typed)).matches();
    }

    static Optional<Postcode> full(String typed) {
        try {
            return Optional.of(Postcode.of(typed));
        } catch (InvalidValue partial) {
            return Optional.empty();
        }
    }

    /** What the postcode says, and where that is not enough, what was chosen. */
    Whereabouts of(ChildFields child, Answers answers) {
        ChildFields home = child.home(answers);
        Whereabouts found = byPostcode(answers.text(home.of("postcode")));
        return found instanceof Whereabouts.ToChoose choice
                ? chosen(choice, answers.text(home.of("area")))
                : found;
    }

    /** Where the first child lives that lives in an area that is served. */
    Optional<AreaId> area(Answers answers) {
        return answers.series(Series.CHILDREN)
                .map(number -> of(new ChildFields(number), answers))
                .flatMap(where -> where instanceof Whereabouts.Served(var area) ? Stream.of(area) : Stream.empty())
                .findFirst();
    }

    /** The choices where the postcode leaves one; empty where it does not. */
    List<Choice> choices(ChildFields child, Answers answers) {
        Whereabouts found = byPostcode(answers.text(child.home(answers).of("postcode")));
        return found instanceof Whereabouts.ToChoose(var among) ? among : List.of();
    }

    private Whereabouts byPostcode(String typed) {
        Optional<Postcode> full = full(typed);
        if (full.isPresent()) {
            return where(postcodes.place(full.get()));
        }
        List<Placement> possible = postcodes.within(packed(typed));
        if (possible.size() == 1) {
            return where(possible.getFirst());
        }
        return possible.isEmpty() ? anywhere() : new Whereabouts.ToChoose(withUnknown(possible.stream()
                .map(this::choice)
                .toList()));
    }

    private Whereabouts where(Placement placement) {
        return switch (placement) {
            case Placement.InArea(var area, var _) -> new Whereabouts.Served(area);
            case Placement.OutOfArea(var authority, var _) -> new Whereabouts.Elsewhere(authority);
            case Placement.Unplaced _ -> anywhere();
        };
    }

    private Choice choice(Placement placement) {
        return switch (placement) {
            case Placement.InArea(var area, var _) -> Choice.of(AREA + area, help.name(area));
            case Placement.OutOfArea(var authority, var _) -> Choice.of(COUNCIL + authority, authority);
            case Placement.Unplaced _ -> throw new IllegalStateException("an outward code lies somewhere");
        };
    }

    private Whereabouts anywhere() {
        List<Choice> all = new ArrayList<>(help.files()
                .map(AreaFile::area)
                .map(area -> Choice.of(AREA + area.id(), area.name()))
                .toList());
        all.add(Choice.of(ELSEWHERE, "Somewhere else"));
        return new Whereabouts.ToChoose(withUnknown(all));
    }

    private static List<Choice> withUnknown(List<Choice> choices) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(Choice.of(UNKNOWN, "I do not know"));
        return more;
    }

    private static Whereabouts chosen(Whereabouts.ToChoose choice, String value) {
        if (!Choices.values(choice.among()).contains(value)) {
            return choice;
        }
        if (value.startsWith(AREA)) {
            return new Whereabouts.Served(new AreaId(value.substring(AREA.length())));
        }
        if (value.startsWith(COUNCIL)) {
            return new Whereabouts.Elsewhere(value.substring(COUNCIL.length()));
        }
        return value.equals(ELSEWHERE) ? new Whereabouts.Elsewhere("") : new Whereabouts.Unknown();
    }

    private static String packed(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
