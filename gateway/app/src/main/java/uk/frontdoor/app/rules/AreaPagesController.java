package uk.frontdoor.app.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.frontdoor.config.area.AreaFile;
import uk.frontdoor.config.area.AreaFiles;
import uk.frontdoor.core.area.England;

/** What the area files say, for anybody to read. They name bodies and places and nobody. */
@Controller
class AreaPagesController {
    private final AreaFiles files;
    private final AreaPageWriter writer;
    private final Clock clock;

    AreaPagesController(AreaFiles files, Clock clock) {
        this.files = files;
        this.writer = new AreaPageWriter(files);
        this.clock = clock;
    }

    @GetMapping("/rules/areas")
    String areas(Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), England.TIME);
        model.addAttribute("now", listed(files.all().stream().filter(file -> file.inForce().on(today)).toList()));
        model.addAttribute("once", listed(files.all().stream().filter(file -> !file.inForce().on(today)).toList()));
        return "rules/areas";
    }

    /** By the area, as it is today or last was; or by the name of a file. */
    @GetMapping("/rules/areas/{id}")
    String area(@PathVariable String id, Model model) {
        AreaFile file = find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", writer.page(file));
        return "rules/area";
    }

    private Optional<AreaFile> find(String id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), England.TIME);
        List<AreaFile> named = files.all().stream()
                .filter(file -> file.fileName().equals(id) || file.area().id().value().equals(id))
                .sorted(Comparator.comparing(file -> file.inForce().from()))
                .toList();
        return named.stream()
                .filter(file -> file.inForce().on(today))
                .findFirst()
                .or(() -> named.isEmpty() ? Optional.empty() : Optional.of(named.getLast()));
    }

    private static List<AreaPage.Fact> listed(List<AreaFile> files) {
        return files.stream()
                .map(file -> new AreaPage.Fact(
                        file.fileName(), file.area().name() + ". " + AreaWords.days(file.inForce())))
                .toList();
    }
}
