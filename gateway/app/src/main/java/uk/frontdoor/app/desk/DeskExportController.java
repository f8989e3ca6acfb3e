package uk.frontdoor.app.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.frontdoor.app.access.StaffPrincipal;
import uk.frontdoor.core.area.England;
import uk.frontdoor.core.ledger.Ledger;
import uk.frontdoor.core.ledger.LedgerFact;
import uk.frontdoor.core.ledger.LedgerKind;

/** The list as a file: what it shows on the screen and nothing more, and on record. */
@Controller
class DeskExportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DeskOverview overview;
    private final Ledger ledger;
    private final Clock clock;

    DeskExportController(DeskOverview overview, Ledger ledger, Clock clock) {
        this.overview = overview;
        this.ledger = ledger;
        this.clock = clock;
    }

    @PostMapping("/desk/export")
    ResponseEntity<byte[]> export(
            @RequestParam MultiValueMap<String, String> asked, @AuthenticationPrincipal StaffPrincipal staff) {
        DeskFilter filter = DeskFilter.of(asked);
        List<WorkRow> rows = overview.all(filter, staff);
        ledger.append(new LedgerFact(
                LedgerKind.EXPORTED,
                null,
                staff.getUsername(),
                Map.of("rows", Integer.toString(rows.size()), "filter", filter.again())));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
                .body(ListFile.of(rows));
    }

    private String attachment() {
        return ContentDisposition.attachment()
                .filename("front-door-work-%s.csv".formatted(LocalDate.ofInstant(clock.instant(), England.TIME)))
                .build()
                .toString();
    }
}
