package uk.frontdoor.app.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.app.rules.AreaPage.Fact;
import uk.frontdoor.app.rules.AreaPage.Row;
import uk.frontdoor.app.rules.AreaPage.Section;
import uk.frontdoor.config.area.AreaFacts;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.area.Authorities;
import uk.frontdoor.config.area.DeclaredService;
import uk.frontdoor.config.area.SignOff;
import uk.frontdoor.config.area.Telephones;
import uk.frontdoor.config.scale.NeedScale;
import uk.frontdoor.core.area.Destination;
import uk.frontdoor.core.routing.LocalService;

/** Writes an area file out as a page: everything it says, and what of it is assumed. */
final class AreaPageWriter {
    private final AreaFiles files;
    private final Authorities authorities;

    AreaPageWriter(AreaFiles files) {
        this.files = files;
        this.authorities = files.authorities();
    }

    AreaPage page(AreaFile file) {
        List<Section> sections = sections(file);
        long rows = sections.stream().flatMap(section -> section.rows().stream()).filter(Row::assumed).count();
        int hours = file.hours() != null && file.hours().assumed() ? 1 : 0;
        List<Fact> others = files.all().stream()
                .filter(other -> other.area().id().equals(file.area().id()) && !other.equals(file))
                .map(other -> new Fact(other.fileName(), AreaWords.days(other.inForce())))
                .toList();
        return new AreaPage(
                file.area().name(), (int) rows + hours, facts(file), sections, file.facts().notes(), others);
    }

    private List<Fact> facts(AreaFile file) {
        SignOff signed = file.facts().signedOff();
        return List.of(
                new Fact("File", file.fileName() + ".yaml"),
                new Fact("In force", AreaWords.days(file.inForce())),
                new Fact(
                        "Signed off by",
                        signed == null ? "Nobody yet" : signed.by() + ", " + AreaWords.day(signed.on())),
                new Fact("Council", council(file)),
                new Fact("Districts", districts(file.districts())),
                new Fact("Front door", file.area().frontDoorName()),
                new Fact("Front door hours", AreaWords.hours(file.hours())),
                new Fact("Telephones", telephones(file.facts().telephones())),
                new Fact("What somebody in danger is told", file.area().dutyAdvice()),
                new Fact("Made from", String.join("; ", file.facts().sources())));
    }

    private static String telephones(@Nullable Telephones numbers) {
        if (numbers == null) {
            return "Not stated";
        }
        return "%s, out of hours %s (%s)%s"
                .formatted(
                        numbers.office(),
                        numbers.outOfHours(),
                        numbers.source(),
                        numbers.assumed() ? " (assumed)" : "");
    }

    private String council(AreaFile file) {
        return authorities
                .find(file.authority())
                .map(known -> known.name() + " (" + known.code() + ", number " + known.number() + ")")
                .orElse(file.authority());
    }

    private List<Section> sections(AreaFile file) {
        List<Section> sections = new ArrayList<>();
        file.scales().forEach(scale -> sections.add(scale(scale)));
        sections.add(new Section(
                "Services",
                List.of("Service", "How one comes to it", "For whom", "Hours", "When closed", "Source"),
                file.services().stream()
                        .map(declared -> service(declared, file))
                        .toList()));
        sections.add(new Section(
                "Recipients the gateway sends to",
                List.of("Recipient", "Kind", "Serves"),
                file.destinations().stream()
                        .map(declared -> recipient(declared.destination(), declared.assumed()))
                        .toList()));
        sections.addAll(facts(file.facts()));
        return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    private static Section scale(NeedScale scale) {
        return new Section(
                "Scale of need: " + scale.name() + " (" + scale.scale() + ", version " + scale.version() + ")",
                List.of("Level", "Name", "May stand for", "Says besides"),
                scale.levels().stream()
                        .map(level -> new Row(
                                List.of(
                                        level.code(),
                                        level.name(),
                                        AreaWords.names(level.standsFor())
                                                + (level.standsFor().size() > 1 ? ": a person chooses" : ""),
                                        AreaWords.constants(level.flags())),
                                level.assumed()))
                        .toList());
    }

    private Row service(DeclaredService declared, AreaFile file) {
        LocalService service = declared.service();
        String districts = service.districts().isEmpty() ? "" : ". In " + districts(service.districts());
        String where = service.postcodeAreas().isEmpty()
                ? districts
                : districts + ". Where the postcode begins with " + String.join(" or ", service.postcodeAreas());
        return new Row(
                List.of(
                        service.name() + " (" + service.id() + "): " + declared.does(),
                        AreaWords.way(service.wayIn())
                                + (service.recipient() == null ? "" : "; the gateway sends to " + service.recipient()),
                        AreaWords.eligibility(service.eligibility()) + where,
                        AreaWords.hours(service.hours()),
                        AreaWords.fallback(service.fallback(), id -> name(id, file)),
                        declared.source()),
                service.isAssumed());
    }

    private static String name(String service, AreaFile file) {
        return file.services().stream()
                .map(DeclaredService::service)
                .filter(known -> known.id().value().equals(service))
                .map(LocalService::name)
                .findFirst()
                .orElse(service);
    }

    private Row recipient(Destination destination, boolean assumed) {
        String serves = destination.districts().isEmpty() ? "The whole area" : districts(destination.districts());
        return new Row(
                List.of(
                        destination.name() + " (" + destination.id() + ")",
                        AreaWords.constant(destination.kind()),
                        destination.needsAssessment() ? serves + ". Asks for an early help assessment first" : serves),
                assumed);
    }

    private List<Section> facts(AreaFacts facts) {
        Stream<Row> footprints = facts.footprints().stream()
                .map(each -> new Row(List.of(each.code(), each.name(), districts(each.districts())), each.assumed()));
        Stream<Row> panels = facts.panels().stream()
                .map(each -> new Row(
                        List.of(each.name(), each.takes(), String.join("; ", each.asks()), each.meets(), each.source()),
                        each.assumed()));
        Stream<Row> roles = facts.roles().stream()
                .map(each -> new Row(
                        List.of(
                                each.name(),
                                String.join(", ", each.alsoCalled()),
                                each.does(),
                                each.holdsCases() ? "Yes" : "No"),
                        each.assumed()));
        Stream<Row> agencies = facts.agencies().stream()
                .map(each -> new Row(
                        List.of(
                                each.name(),
                                AreaWords.constant(each.kind()),
                                each.covers().isEmpty() ? "The whole area" : String.join(", ", each.covers())),
                        each.assumed()));
        Stream<Row> former = facts.formerBodies().stream()
                .map(each -> new Row(
                        List.of(each.name(), AreaWords.day(each.until()), String.join(", ", each.now())),
                        each.assumed()));
        Stream<Row> clocks = facts.clocks().stream()
                .map(each -> new Row(
                        List.of(
                                each.name(),
                                each.use() == null ? "Nothing here" : each.use().words(),
                                each.starts(),
                                each.limit().toString(),
                                each.then(),
                                each.statutory() ? "By law or statutory guidance" : "Local",
                                each.source()),
                        each.assumed()));
        return List.of(
                new Section("Footprints", List.of("Code", "Name", "Districts"), footprints.toList()),
                new Section("Panels", List.of("Panel", "Takes", "First", "Meets", "Source"), panels.toList()),
                new Section("Roles", List.of("Role", "Also called", "Does", "Holds cases"), roles.toList()),
                new Section("Agencies", List.of("Agency", "Kind", "Covers"), agencies.toList()),
                new Section(
                        "Bodies that are no more", List.of("Body", "Until", "Now"), former.toList()),
                new Section(
                        "Clocks",
                        List.of("Clock", "Sets", "Starts when", "Limit", "Then", "Set by", "Source"),
                        clocks.toList()));
    }

    private String districts(Collection<String> codes) {
        return codes.stream().map(authorities::district).sorted().collect(Collectors.joining(", "));
    }
}
