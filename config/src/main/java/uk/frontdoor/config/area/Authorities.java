package uk.frontdoor.config.area;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.frontdoor.config.file.ResourceFile;

/** The authorities and districts that area files may name. */
public final class Authorities {
    private static final int COLUMNS = 5;

    private final Map<String, Authority> byCode = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();

    Authorities() {
        new ResourceFile("/frontdoor/areas/authorities.csv")
                .lines().stream()
                        .skip(1)
                        .map(line -> line.split(",", COLUMNS))
                        .forEach(columns -> byCode.put(columns[0], authority(columns)));
        new ResourceFile("/frontdoor/postcodes/districts.csv")
                .lines().stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .forEach(columns -> districts.put(columns[0], columns[1]));
    }

    private static Authority authority(String[] columns) {
        LocalDate to = columns[4].isEmpty() ? null : LocalDate.parse(columns[4]);
        return new Authority(columns[0], columns[1], columns[2], new InForce(LocalDate.parse(columns[3]), to));
    }

    public Optional<Authority> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean knowsDistrict(String code) {
        return districts.containsKey(code);
    }

    /** What a district is called; its code when nobody knows. */
    public String district(String code) {
        return districts.getOrDefault(code, code);
    }
}
