package uk.frontdoor.mapping.police;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.frontdoor.core.failure.FailureCode;
import uk.frontdoor.core.referral.ReferralKind;
import uk.frontdoor.mapping.reading.Cell;
import uk.frontdoor.mapping.reading.Cells;
import uk.frontdoor.mapping.reading.CodeTable;
import uk.frontdoor.mapping.reading.Notes;

/** Lays a notice out as cells: the incident here, its people by {@link PeopleLayout}. */
final class NoticeLayout {
    private static final CodeTable DASH = CodeTable.load(NoticeLayout.class, "dash-grade.csv");
    private static final CodeTable HIGH_HARM = CodeTable.load(NoticeLayout.class, "high-harm.csv");

    private final PoleDocument notice;
    private final Notes notes;
    private final LocalDate today;
    private final Cells cells = new Cells();

    NoticeLayout(PoleDocument notice, Notes notes, LocalDate today) {
        this.notice = notice;
        this.notes = notes;
        this.today = today;
    }

    Cells lay() {
        cells.constant("kind", ReferralKind.POLICE_NOTICE.name());
        cells.constant("referrer.sourceCode", PoliceSender.SOURCE_CODE);
        sending();
        incident(notice.incident());
        signs(notice.incident());
        new PeopleLayout(notice, cells, notes, today).lay();
        if (cells.count("children") == 0 && notice.incident().has("x-childConcern")) {
            cells.entry("children", 0);
        }
        return cells;
    }

    private void sending() {
        put("police.policeReference", notice.policeReference());
        notice.submission().ifPresent(sent -> {
            put("police.force", sent.cell("forceIdentifier"));
            put("police.gradeScheme", sent.cell("category"));
            put("sentAt", sent.cell("submitTime"));
        });
    }

    private void incident(PoleObject incident) {
        put("police.grade", incident.cell("x-riskGrade"));
        put("police.childPresent", incident.cell("x-childConcern", "present"));
        put("police.welfareCheckMade", incident.cell("x-childConcern", "seenAndSpokenTo"));
        put("voice.childWishes", incident.cell("x-childConcern", "voiceOfChild"));
        incident.cell("incidentDescription").ifPresent(what -> fact(what.value(), what.place()));
        when(incident);
        where(incident);
    }

    /** A day without a time is no moment: it is told as a fact. */
    private void when(PoleObject incident) {
        Optional<Cell> day = incident.cell("incidentStartDateTime", "dateFrom");
        Optional<Cell> time = incident.cell("incidentStartDateTime", "timeFrom");
        if (day.isPresent() && time.isPresent()) {
            cells.put(
                    "police.incidentAt",
                    day.get().value() + "T" + time.get().value(),
                    day.get().place());
        } else {
            day.ifPresent(date -> fact("Day of the incident: " + date.value(), date.place()));
        }
    }

    private void where(PoleObject incident) {
        notice.related(incident, "incidentLocation").findFirst().ifPresent(location -> {
            List<String> words = new ArrayList<>();
            PeopleLayout.LINES.forEach(line -> location.text(line).ifPresent(words::add));
            location.text("postcode").ifPresent(words::add);
            if (!words.isEmpty()) {
                fact("Place of the incident: " + String.join(", ", words), location.pointer() + "/attributes");
            }
        });
    }

    private void fact(String text, String place) {
        String fact = "concern.facts[" + cells.count("concern.facts") + "].";
        cells.put(fact + "text", text, place);
        cells.constant(fact + "sensitivity", "POLICE");
        cells.constant(fact + "riskRelevant", "true");
    }

    private void signs(PoleObject incident) {
        incident.cell("x-dashGrade").ifPresent(grade -> sign(DASH.orAsSent(grade.value()), "DASH", grade));
        notice.submission().flatMap(sent -> sent.cell("highHarmFlag")).ifPresent(flag ->
                sign(HIGH_HARM.orAsSent(flag.value()), "highHarmFlag", flag));
        if (incident.has("x-riskGrade") && incident.text("x-riskGrade").isEmpty()) {
            notes.odd("/data/attributes/x-riskGrade", FailureCode.WRONG_TYPE);
        }
    }

    private void sign(String code, String what, Cell sent) {
        if (!code.isEmpty()) {
            String indicator = "indicators[" + cells.count("indicators") + "].";
            cells.put(indicator + "code", code, sent.place());
            cells.put(indicator + "sentAs", what + " " + sent.value(), sent.place());
        }
    }

    private void put(String path, Optional<Cell> cell) {
        cell.ifPresent(sent -> cells.put(path, sent.value(), sent.place()));
    }
}
