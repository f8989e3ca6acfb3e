package uk.frontdoor.app.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts on every page of the desk where somebody with these roles may go. */
@ControllerAdvice(
        basePackages = {
            "uk.frontdoor.app.desk",
            "uk.frontdoor.app.explain",
            "uk.frontdoor.app.rules",
            "uk.frontdoor.app.indicators",
            "uk.frontdoor.app.operations",
            "uk.frontdoor.app.breakglass"
        })
class StaffPlaces {
    /** One page and its name. */
    public record Place(String path, String name) {}

    @ModelAttribute("places")
    List<Place> places(@AuthenticationPrincipal @Nullable StaffPrincipal staff) {
        List<Place> places = new ArrayList<>();
        if (staff == null) {
            return places;
        }
        if (!staff.areas().isEmpty()) {
            places.add(new Place("/desk", "Work"));
        }
        if (staff.is(StaffRole.MANAGER)) {
            places.add(new Place("/desk/manager", "Figures"));
        }
        if (staff.is(StaffRole.GOVERNANCE)) {
            places.add(new Place("/desk/reviews", "Reviews"));
            places.add(new Place("/desk/ledger", "Ledger"));
        }
        if (staff.is(StaffRole.MANAGER) || staff.is(StaffRole.GOVERNANCE)) {
            places.add(new Place("/desk/rules", "Rules"));
        }
        if (staff.is(StaffRole.OPERATOR)) {
            places.add(new Place("/desk/operator", "Gateway"));
        }
        if (!staff.areas().isEmpty()) {
            places.add(new Place("/desk/break-glass", "Another area's record"));
        }
        return places;
    }
}
