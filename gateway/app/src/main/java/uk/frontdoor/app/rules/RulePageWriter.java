package uk.frontdoor.app.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import uk.frontdoor.config.catalogue.CatalogueRule;
import uk.frontdoor.config.catalogue.Filter;
import uk.frontdoor.config.dmn.DmnText;
import uk.frontdoor.config.dmn.SignedOff;
import uk.frontdoor.config.dmn.TableText;
import uk.frontdoor.config.law.Provision;
import uk.frontdoor.core.sharing.FieldProfile;
import uk.frontdoor.core.sharing.ProfileContents;

/** Writes the declared rules down as pages. */
final class RulePageWriter {
    private RulePageWriter() {}

    static RulePage table(String name, DmnText text, List<SignedOff> signedOff) {
        List<RulePage.Fact> facts = new ArrayList<>();
        facts.add(new RulePage.Fact("Version", text.version()));
        signedOff.stream()
                .filter(line -> line.table().equals(name))
                .filter(line -> text.version().startsWith(line.version() + "+"))
                .forEach(line -> {
                    facts.add(new RulePage.Fact("In force since", line.inForceFrom().toString()));
                    facts.add(new RulePage.Fact("Signed off by", line.by()));
                });
        if (facts.size() == 1) {
            facts.add(new RulePage.Fact("Signed off by", "this version stands in no sign-off file"));
        }
        return new RulePage(
                text.name(),
                text.description(),
                facts,
                text.tables().stream().map(RulePageWriter::section).toList());
    }

    private static RulePage.Section section(TableText table) {
        List<String> columns = Stream.of(
                        Stream.of("Row"), table.asks().stream(), table.answers().stream().map(RulePageWriter::answer),
                        Stream.of("Why"))
                .flatMap(column -> column)
                .toList();
        return new RulePage.Section(
                table.name(),
                table.description(),
                columns,
                table.rows().stream().map(RulePageWriter::row).toList());
    }

    private static String answer(String output) {
        return "then: " + output;
    }

    private static RulePage.Row row(TableText.RowText row) {
        List<String> cells = Stream.of(
                        Stream.of(row.id()),
                        row.when().stream().map(CellWords::of),
                        row.then().stream().map(CellWords::ofAnswer),
                        Stream.of(row.why()))
                .flatMap(cell -> cell)
                .toList();
        return new RulePage.Row(row.id(), cells);
    }

    static RulePage catalogue(List<CatalogueRule> rules, List<Filter> filters) {
        return new RulePage(
                "Rule catalogue",
                "Every rule, in the order in which they win. A guard can only block; a filter takes fields out of "
                        + "every permit.",
                List.of(),
                List.of(
                        new RulePage.Section(
                                "Rules",
                                "",
                                List.of("Rule", "Order", "Answered by", "From"),
                                rules.stream()
                                        .map(rule -> new RulePage.Row(
                                                rule.rule(),
                                                List.of(rule.rule(), rule.order(), answeredBy(rule), rule.from())))
                                        .toList()),
                        new RulePage.Section(
                                "Guards and filters",
                                "",
                                List.of("Rule", "Sort", "Says", "From"),
                                filters.stream()
                                        .map(filter -> new RulePage.Row(
                                                "filter-" + filter.rule(),
                                                List.of(filter.rule(), filter.sort(), filter.says(), filter.from())))
                                        .toList())));
    }

    private static String answeredBy(CatalogueRule rule) {
        return rule.answeredBy().isEmpty() ? rule.step() : String.join(", ", rule.answeredBy());
    }

    static RulePage profiles(ProfileContents contents) {
        List<RulePage.Row> rows = Stream.of(FieldProfile.values())
                .map(profile -> new RulePage.Row(
                        profile.name(),
                        List.of(
                                profile.name(),
                                contents.of(profile).stream()
                                        .map(group -> group.name().replace('_', ' ').toLowerCase(Locale.ROOT))
                                        .sorted()
                                        .reduce((one, other) -> one + ", " + other)
                                        .orElse("nothing"))))
                .toList();
        return new RulePage(
                "Field profiles",
                "How much each profile lets through. What is not named does not go, and filters take out more.",
                List.of(),
                List.of(new RulePage.Section("Profiles", "", List.of("Profile", "Lets through"), rows)));
    }

    static RulePage law(Collection<Provision> provisions) {
        return new RulePage(
                "Law in force",
                "Provisions that rules turn on, by the day they began. Each decision records which were in force.",
                List.of(),
                List.of(new RulePage.Section(
                        "Provisions",
                        "",
                        List.of("Provision", "In force since", "Seen in a published source", "Note"),
                        provisions.stream()
                                .map(each -> new RulePage.Row(
                                        each.law().name(),
                                        List.of(
                                                each.act() + ", " + each.clause(),
                                                Objects.toString(each.inForceFrom(), "not in force"),
                                                each.confirmed() ? "yes" : "no: somebody has to check",
                                                each.note())))
                                .toList())));
    }
}
