package uk.frontdoor.config.postcode;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.area.AreaId;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.area.Placement;
import uk.frontdoor.core.area.PostcodeDirectory;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.Postcode;

/**
 * Places children by full postcode. For each outward code a table of one byte for each possible inward code: two
 * array look-ups a postcode, about two megabytes in all.
 */
public final class OnsPostcodes implements PostcodeDirectory {
    private static final int INWARD_CODES = 10 * 26 * 26;
    private static final String NO_DISTRICT = "-";

    private final Map<String, byte[]> byOutward;
    private final List<String> districts;
    private final Map<String, String> authorities;
    private final AreaFiles areas;
    private final Clock clock;
    private volatile Served served = new Served(LocalDate.MIN, List.of(), Map.of());

    public OnsPostcodes(AreaFiles areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
        this.byOutward = new HashMap<>();
        this.districts = new ArrayList<>(List.of(NO_DISTRICT));
        this.authorities = new HashMap<>();
        new ResourceFile("/frontdoor/postcodes/postcodes.txt").lines().forEach(this::learn);
        new ResourceFile("/frontdoor/postcodes/districts.csv").lines().stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(columns -> authorities.put(columns[0], columns[2]));
    }

    private OnsPostcodes(OnsPostcodes learnt, AreaFiles areas, Clock clock) {
        this.byOutward = learnt.byOutward;
        this.districts = learnt.districts;
        this.authorities = learnt.authorities;
        this.areas = areas;
        this.clock = clock;
    }

    /** The same postcodes with other area files, at another time. */
    public OnsPostcodes with(AreaFiles others, Clock time) {
        return new OnsPostcodes(this, others, time);
    }

    @Override
    public Placement place(Postcode postcode) {
        String district = district(postcode);
        return district == null ? new Placement.Unplaced(FailureCode.UNKNOWN_POSTCODE) : placement(district);
    }

    /** One placement for each area, and for each authority that is not served. */
    @Override
    public List<Placement> within(String outwardCode) {
        byte[] inwardCodes = byOutward.getOrDefault(outwardCode, new byte[0]);
        Map<String, Placement> found = new TreeMap<>();
        for (byte number : inwardCodes) {
            String district = districts.get(number);
            if (!district.equals(NO_DISTRICT)) {
                Placement placement = placement(district);
                found.putIfAbsent(nameOf(placement), placement);
            }
        }
        return List.copyOf(found.values());
    }

    private static String nameOf(Placement placement) {
        return switch (placement) {
            case Placement.InArea(var area, var _) -> "1 " + area;
            case Placement.OutOfArea(var authority, var _) -> "2 " + authority;
            case Placement.Unplaced _ -> "3";
        };
    }

    private Placement placement(String district) {
        AreaId area = servedToday().get(district);
        if (area != null) {
            return new Placement.InArea(area, district);
        }
        return new Placement.OutOfArea(authorities.getOrDefault(district, "another authority"), district);
    }

    /** Worked out once a day, because area files take effect at midnight, and again when others come into force. */
    private Map<String, AreaId> servedToday() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), England.TIME);
        Served known = served;
        List<AreaFile> files = areas.all();
        if (!known.day().equals(today) || known.files() != files) {
            known = new Served(today, files, areas.districtsOn(today));
            served = known;
        }
        return known.districts();
    }

    private record Served(LocalDate day, List<AreaFile> files, Map<String, AreaId> districts) {}

    private @Nullable String district(Postcode postcode) {
        String value = postcode.value();
        int space = value.indexOf(' ');
        byte[] inwardCodes = byOutward.get(value.substring(0, space));
        String district = inwardCodes == null ? NO_DISTRICT : districts.get(inwardCodes[index(value, space + 1)]);
        return district.equals(NO_DISTRICT) ? null : district;
    }

    private void learn(String line) {
        String[] parts = line.split(" ");
        byte[] inwardCodes = byOutward.computeIfAbsent(parts[0], outward -> new byte[INWARD_CODES]);
        byte number = number(parts[1]);
        for (int at = 0; at < parts[2].length(); at += 3) {
            inwardCodes[index(parts[2], at)] = number;
        }
    }

    private byte number(String district) {
        int known = districts.indexOf(district);
        if (known >= 0) {
            return (byte) known;
        }
        districts.add(district);
        return (byte) (districts.size() - 1);
    }

    private static int index(String inward, int at) {
        return ((inward.charAt(at) - '0') * 26 + inward.charAt(at + 1) - 'A') * 26 + inward.charAt(at + 2) - 'A';
    }
}
