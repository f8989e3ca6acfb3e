package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts on every page of the desk where somebody with these roles may go. */
@ControllerAdvice(
        basePackages = {
            "uk.frontdoor.app.desk",
            "uk.frontdoor.app.erasure",
            "uk.frontdoor.app.explain",
            "uk.frontdoor.app.account",
            "uk.frontdoor.app.recall",
            "uk.frontdoor.app.rules",
            "uk.frontdoor.app.indicators",
            "uk.frontdoor.app.operations",
            "uk.frontdoor.app.breakglass"
        })
class StaffPlaces {
    /**
     * One page and its name.
     *
     * @param here it is the one that is open
     */
    public record Place(String path, String name, boolean here) {}

    @ModelAttribute("places")
    List<Place> places(@AuthenticationPrincipal @Nullable StaffPrincipal staff, HttpServletRequest request) {
        return staff == null
                ? List.of()
                : places(staff).entrySet().stream()
                        .map(place -> new Place(
                                place.getKey(), place.getValue(), place.getKey().equals(request.getRequestURI())))
                        .toList();
    }

    private static Map<String, String> places(StaffPrincipal staff) {
        Map<String, String> places = new LinkedHashMap<>();
        if (!staff.areas().isEmpty()) {
            places.put("/desk", "Work");
        }
        if (staff.is(StaffRole.MANAGER)) {
            places.put("/desk/manager", "Figures");
        }
        if (staff.is(StaffRole.GOVERNANCE)) {
            places.put("/desk/reviews", "Reviews");
            places.put("/desk/ledger", "Ledger");
        }
        if (staff.is(StaffRole.MANAGER) || staff.is(StaffRole.GOVERNANCE)) {
            places.put("/desk/account", "A child's account");
            places.put("/desk/recalls", "Recalls");
            places.put("/desk/rules", "Rules");
            places.put("/desk/retention", "Keeping");
        }
        if (staff.is(StaffRole.OPERATOR)) {
            places.put("/desk/operator", "Gateway");
        }
        if (!staff.areas().isEmpty()) {
            places.put("/desk/break-glass", "Another area's record");
        }
        return places;
    }
}
