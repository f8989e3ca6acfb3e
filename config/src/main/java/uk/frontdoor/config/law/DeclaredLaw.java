package uk.frontdoor.config.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.frontdoor.config.file.Faults;
import uk.frontdoor.config.file.ResourceFile;
import uk.frontdoor.core.law.LawInForce;
import uk.frontdoor.core.law.LawSwitch;

/** The switches of {@code switches.csv}. A switch that is not declared, or declared twice, stops the start. */
public final class DeclaredLaw implements LawInForce {
    private static final ResourceFile SHIPPED = new ResourceFile("/frontdoor/law/switches.csv");
    private static final int COLUMNS = 6;

    private final Map<LawSwitch, Provision> provisions = new EnumMap<>(LawSwitch.class);

    public DeclaredLaw() {
        this(SHIPPED);
    }

    DeclaredLaw(ResourceFile file) {
        Faults faults = new Faults();
        List<String> lines = file.lines();
        lines.subList(1, lines.size()).forEach(line -> learn(file, line, faults));
        for (LawSwitch law : LawSwitch.values()) {
            if (!provisions.containsKey(law)) {
                faults.add(file.name(), law + ": not declared");
            }
        }
        faults.throwIfAny();
    }

    @Override
    public boolean on(LocalDate day, LawSwitch law) {
        return Objects.requireNonNull(provisions.get(law)).isInForceOn(day);
    }

    @Override
    public String snapshot(LocalDate day) {
        return provisions.values().stream()
                .filter(provision -> provision.isInForceOn(day))
                .map(provision -> provision.law().name())
                .collect(Collectors.joining(" "));
    }

    /** As the file has them. */
    public Collection<Provision> provisions() {
        return provisions.values();
    }

    private void learn(ResourceFile file, String line, Faults faults) {
        String[] cells = line.split(",", COLUMNS);
        try {
            Provision provision = provision(cells);
            if (provisions.put(provision.law(), provision) != null) {
                faults.add(file.name(), cells[0] + ": stands here twice");
            }
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            faults.add(file.name(), "a switch, a date or nothing, yes or no, a law, a clause and a note (expected), in: "
                    + cells[0]);
        }
    }

    private static Provision provision(String[] cells) {
        return new Provision(
                LawSwitch.valueOf(cells[0]),
                cells[1].isBlank() ? null : LocalDate.parse(cells[1]),
                cells[2].equals("yes"),
                cells[3],
                cells[4],
                cells[5].replaceAll("^\"|\"$", ""));
    }
}
