package uk.frontdoor.config.area;

import java.util.List;
import java.util.Optional;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/**
 * The numbers at which children's services of an area answer.
 *
 * @param office while its front door is staffed
 * @param outOfHours at any other time
 * @param source where they are published
 * @param assumed nobody of the area has confirmed them
 */
public record Telephones(String office, String outOfHours, String source, boolean assumed) {
    private static final String NUMBER = "0\\d[\\d ]{7,12}\\d";

    static Optional<Telephones> read(YamlFile yaml) {
        List<YamlFile> given = yaml.mappings("telephones");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1) {
            yaml.fault("telephones: one (expected)");
        }
        YamlFile each = given.getFirst();
        String office = each.required("office", Telephones::number);
        String outOfHours = each.required("outOfHours", Telephones::number);
        String source = each.required("source", Values::text);
        Boolean assumed = each.required("assumed", Values::flag);
        each.close();
        return office == null || outOfHours == null || source == null || assumed == null
                ? Optional.empty()
                : Optional.of(new Telephones(office, outOfHours, source, assumed));
    }

    private static String number(String text) {
        if (!text.matches(NUMBER)) {
            throw new IllegalArgumentException("a telephone number such as 0300 123 4567 (expected)");
        }
        return text;
    }
}
