package uk.frontdoor.config.area;

import java.time.LocalDate;
import java.util.Optional;
import uk.frontdoor.config.file.Values;
import uk.frontdoor.config.file.YamlFile;

/** Who answers for a file, and since when. */
public record SignOff(String by, LocalDate on) {
    /** Empty while nobody has signed: both keys or none. */
    static Optional<SignOff> read(YamlFile yaml) {
        Optional<String> by = yaml.optional("signedOffBy", Values::text);
        Optional<LocalDate> on = yaml.optional("signedOffOn", LocalDate::parse);
        if (by.isPresent() != on.isPresent()) {
            yaml.fault("signedOffBy: together with signedOffOn (expected)");
        }
        return by.flatMap(name -> on.map(day -> new SignOff(name, day)));
    }
}
