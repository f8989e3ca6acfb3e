package uk.frontdoor.config.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.frontdoor.config.file.ResourceFile;

/** The authorities and districts that area files may name. */
final class Authorities {
    private static final int COLUMNS = 5;

    private final Map<String, Authority> byCode = new HashMap<>();
    private final Set<String> districts = new HashSet<>();

    Authorities() {
        new ResourceFile("/frontdoor/areas/authorities.csv")
                .lines().stream()
                        .skip(1)
                        .map(line -> line.split(",", COLUMNS))
                        .forEach(columns -> byCode.put(columns[0], authority(columns)));
        new ResourceFile("/frontdoor/postcodes/districts.csv")
                .lines().stream().skip(1).map(line -> line.split(",")[0]).forEach(districts::add);
    }

    private static Authority authority(String[] columns) {
        LocalDate to = columns[4].isEmpty() ? null : LocalDate.parse(columns[4]);
        return new Authority(columns[0], columns[1], columns[2], new InForce(LocalDate.parse(columns[3]), to));
    }

    Optional<Authority> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean knowsDistrict(String code) {
        return districts.contains(code);
    }
}
