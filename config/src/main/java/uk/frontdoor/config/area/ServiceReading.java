package uk.frontdoor.config.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.DestinationId;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.routing.AgeRange;
import uk.frontdoor.core.routing.Eligibility;
import uk.frontdoor.core.routing.Fallback;
import uk.frontdoor.core.routing.LocalService;
import uk.frontdoor.core.routing.NeedFlag;
import uk.frontdoor.core.routing.NeedTopic;
import uk.frontdoor.core.routing.SchoolPhase;
import uk.frontdoor.core.routing.ServiceId;
import uk.frontdoor.core.routing.WayIn;

/** Reads the services of an area file. */
final class ServiceReading {
    private static final Pattern AGES = Pattern.compile("(unborn|\\d{1,2})-(\\d{1,3})");
    private static final Pattern TURN = Pattern.compile("([a-z][a-z-]*) (\\d)");

    private ServiceReading() {}

    static List<DeclaredService> read(YamlFile yaml, AreaId area) {
        List<DeclaredService> services = new ArrayList<>();
        for (YamlFile each : yaml.mappings("services")) {
            service(each, area).ifPresent(services::add);
            each.close();
        }
        return services;
    }

    private static Optional<DeclaredService> service(YamlFile yaml, AreaId area) {
        ServiceId id = yaml.required("id", ServiceId::new);
        String name = yaml.required("name", Values::text);
        String does = yaml.required("does", Values::text);
        String source = yaml.required("source", Values::text);
        WayIn wayIn = yaml.required("wayIn", Values.oneOf(WayIn.class));
        Fallback fallback = yaml.required("fallback", ServiceReading::fallback);
        Boolean assumed = yaml.required("assumed", Values::flag);
        DestinationId recipient = yaml.optional("recipient", DestinationId::new).orElse(null);
        LocalService.Turn turn = yaml.optional("turn", ServiceReading::turn).orElse(null);
        Set<String> districts = Set.copyOf(yaml.list("districts", DeclaredDestination::district));
        Set<String> postcodeAreas = Set.copyOf(yaml.list("postcodeAreas", ServiceReading::postcodeArea));
        Eligibility eligibility = eligibility(yaml);
        var hours = HoursReading.of(yaml).orElse(null);
        if (id == null || name == null || does == null || source == null || wayIn == null || fallback == null
                || assumed == null) {
            return Optional.empty();
        }
        LocalService service = new LocalService(
                id, name, area, districts, postcodeAreas, wayIn, recipient, eligibility, hours, fallback, turn, assumed);
        return Optional.of(new DeclaredService(service, does, source));
    }

    private static Eligibility eligibility(YamlFile yaml) {
        return new Eligibility(
                yaml.optional("ages", ServiceReading::ages).orElse(null),
                yaml.optional("phase", Values.oneOf(SchoolPhase.class)).orElse(null),
                Set.copyOf(yaml.list("topics", Values.oneOf(NeedTopic.class))),
                Set.copyOf(yaml.list("levels", Values.oneOf(CanonicalLevel.class))),
                Set.copyOf(yaml.list("flags", Values.oneOf(NeedFlag.class))),
                yaml.list("asks", Values::text),
                yaml.optional("eligibilityAssumed", Values::flag).orElse(false));
    }

    private static String postcodeArea(String letters) {
        if (!letters.matches("[A-Z]{1,2}")) {
            throw new IllegalArgumentException("a postcode area such as LA (expected)");
        }
        return letters;
    }

    private static Fallback fallback(String text) {
        return switch (text) {
            case "person" -> new Fallback.Person();
            case "999" -> new Fallback.Emergency();
            default -> new Fallback.Another(new ServiceId(text));
        };
    }

    private static AgeRange ages(String text) {
        Matcher ages = AGES.matcher(text);
        if (!ages.matches()) {
            throw new IllegalArgumentException("ages such as 0-11 or unborn-19 (expected)");
        }
        int from = ages.group(1).equals("unborn") ? AgeRange.UNBORN : Integer.parseInt(ages.group(1));
        return new AgeRange(from, Integer.parseInt(ages.group(2)));
    }

    private static LocalService.Turn turn(String text) {
        Matcher turn = TURN.matcher(text);
        if (!turn.matches()) {
            throw new IllegalArgumentException("a group and a number such as quadrant-team 1 (expected)");
        }
        return new LocalService.Turn(turn.group(1), Integer.parseInt(turn.group(2)));
    }
}
