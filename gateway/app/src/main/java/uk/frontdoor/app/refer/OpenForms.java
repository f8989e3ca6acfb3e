package uk.frontdoor.app.refer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;

/** The form one browser has open. */
final class OpenForms {
    static final String FRONT = "redirect:/refer";

    private static final int MOST_FIELDS = 60;
    private static final int LONGEST = 20_000;

    private final Drafts drafts;
    private final Journey journey;

    OpenForms(Drafts drafts, Journey journey) {
        this.drafts = drafts;
        this.journey = journey;
    }

    /** A draft and the proof that it is theirs. */
    record Open(DraftToken token, Draft draft) {
        Answers answers() {
            return draft.answers();
        }

        boolean sent() {
            return draft.sentAs() != null;
        }
    }

    Optional<Open> in(HttpServletRequest request) {
        return DraftCookie.in(request)
                .flatMap(token -> drafts.find(token).map(draft -> new Open(token, draft)));
    }

    void begin(Answers answers, HttpServletRequest request, HttpServletResponse response) {
        DraftToken token = DraftToken.fresh();
        drafts.save(token, answers);
        response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.holding(token, request));
    }

    /** Where somebody goes on who has this form open. */
    String next(Open open) {
        if (open.sent()) {
            return "redirect:/refer/done";
        }
        return "redirect:/refer/"
                + journey.firstOpen(open.answers()).map(Page::path).orElse(Journey.CHECK);
    }

    boolean isFinished(Open open) {
        return !open.sent() && journey.firstOpen(open.answers()).isEmpty();
    }

    /**
     * What was typed on a page whose form is gone: forgotten, or open in another browser. It is kept for when its
     * question comes again.
     */
    static Answers rescued(MultiValueMap<String, String> sent) {
        Map<String, List<String>> kept = new TreeMap<>();
        sent.forEach((name, values) -> {
            boolean field = name.matches("[A-Za-z][A-Za-z0-9-]{0,60}") && !isCount(name);
            if (field && kept.size() < MOST_FIELDS && values.stream().allMatch(value -> value.length() <= LONGEST)) {
                kept.put(name, List.copyOf(values));
            }
        });
        return new Answers(kept, Answers.NONE.answered());
    }

    private static boolean isCount(String name) {
        return name.equals(Series.CHILDREN.path) || name.equals(Series.PEOPLE.path);
    }
}
