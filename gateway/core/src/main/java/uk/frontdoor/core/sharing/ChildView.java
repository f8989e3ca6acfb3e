package uk.frontdoor.core.sharing;

import static uk.frontdoor.core.sharing.FieldGroup.ACCESS_NEEDS;
import static uk.frontdoor.core.sharing.FieldGroup.CHILD_ADDRESS;
import static uk.frontdoor.core.sharing.FieldGroup.CHILD_BIRTH;
import static uk.frontdoor.core.sharing.FieldGroup.CHILD_NAME;
import static uk.frontdoor.core.sharing.FieldGroup.CHILD_SCHOOL;
import static uk.frontdoor.core.sharing.FieldGroup.CHILD_SEX;
import static uk.frontdoor.core.sharing.FieldGroup.NEED_LEVEL;
import static uk.frontdoor.core.sharing.FieldGroup.NHS_NUMBER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.frontdoor.core.area.DestinationKind;
import uk.frontdoor.core.referral.AccessNeeds;
import uk.frontdoor.core.referral.Address;
import uk.frontdoor.core.referral.Background;
import uk.frontdoor.core.referral.CanonicalLevel;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.NhsNumber;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.referral.ReferrerKind;
import uk.frontdoor.core.referral.Upn;

/** The children as one recipient may see them. */
final class ChildView {
    private static final Set<FieldGroup> ABOUT_A_CHILD = EnumSet.of(
            CHILD_NAME, CHILD_BIRTH, CHILD_SEX, CHILD_ADDRESS, CHILD_SCHOOL, NHS_NUMBER, FieldGroup.UPN, ACCESS_NEEDS);

    private final Referral referral;
    private final Screen screen;
    private final Map<String, CanonicalLevel> levels;

    /**
     * @param levels that a person decided for single children
     */
    ChildView(Referral referral, Map<String, CanonicalLevel> levels, Screen screen) {
        this.referral = referral;
        this.levels = levels;
        this.screen = screen;
    }

    List<SharedReferral.SharedChild> children() {
        List<SharedReferral.SharedChild> shared = new ArrayList<>();
        for (int index = 0; index < referral.children().size(); index++) {
            Child child = referral.children().get(index);
            String path = "children[" + index + "]";
            if (screen.viewing().children().contains(child.label())) {
                shared.add(child(child, path + "."));
            } else {
                leaveOut(child, path);
            }
        }
        return ABOUT_A_CHILD.stream().anyMatch(screen::has) ? shared : List.of();
    }

    private void leaveOut(Child child, String path) {
        screen.name(CHILD_NAME, path, child.name(), "R-SIB");
        child.otherNames().forEach(name -> screen.name(CHILD_NAME, path, name, "R-SIB"));
        screen.holdBack(path, "R-SIB", number(child.nhsNumber()));
        screen.holdBack(path, "R-SIB", number(child.upn()));
        screen.holdBack(path, "R-SIB", Objects.toString(child.dateOfBirth(), null));
        location(child).forEach(part -> screen.holdBack(path, "R-SIB", part));
    }

    private SharedReferral.SharedChild child(Child child, String path) {
        if (!child.background().equals(Background.NOT_SAID)) {
            screen.holdBack(path + "background", "PX", null);
        }
        return new SharedReferral.SharedChild(
                child.label(),
                screen.name(CHILD_NAME, path + "name", child.name(), null),
                otherNames(child, path + "otherNames"),
                screen.value(CHILD_BIRTH, path + "dateOfBirth", child.dateOfBirth(), null),
                screen.value(CHILD_BIRTH, path + "expectedDelivery", child.expectedDelivery(), null),
                screen.value(CHILD_BIRTH, path + "statedAge", child.statedAge(), null),
                screen.value(CHILD_SEX, path + "sex", child.sex() == null ? null : child.sex().name(), null),
                screen.value(NHS_NUMBER, path + "nhsNumber", number(child.nhsNumber()), againstNhsNumber(child)),
                screen.value(FieldGroup.UPN, path + "upn", number(child.upn()), againstUpn()),
                addressLines(child, path + "address.lines"),
                postcode(child, path + "address.postcode"),
                screen.viewing().locationHidden(),
                school(child, path + "school"),
                accessNeeds(child.accessNeeds(), path + "accessNeeds"),
                level(child));
    }

    private @Nullable String level(Child child) {
        CanonicalLevel level = levels.get(child.label());
        String field = "decision.childLevels." + child.label();
        return level == null ? null : screen.value(NEED_LEVEL, field, level.name(), null);
    }

    /** Former names can betray an adoption or a flight; only the MASH has a need for them. */
    private List<String> otherNames(Child child, String field) {
        String filter = againstFormerNames();
        return child.otherNames().stream()
                .map(name -> Optional.ofNullable(screen.name(CHILD_NAME, field, name, filter)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a child was called before an adoption is for nobody: the adoption record has it. */
    private @Nullable String againstFormerNames() {
        if (screen.viewing().adopted()) {
            return "R-ADOPT";
        }
        return screen.viewing().isMash() ? null : "PX";
    }

    /** Between health and the local authority only, and never a number whose check digit is wrong. */
    private @Nullable String againstNhsNumber(Child child) {
        boolean wrong = child.nhsNumber() != null && !child.nhsNumber().checkDigitAgrees();
        boolean fromHealth = referral.referrer().kind() == ReferrerKind.HEALTH_PROFESSIONAL;
        boolean permitted =
                switch (screen.viewing().recipient()) {
                    case MASH, FAMILY_HUB, ALLOCATED_TEAM, OTHER_FRONT_DOOR, PANEL -> fromHealth;
                    case GENERAL_PRACTICE, HEALTH_SERVICE, INTEGRATED_CARE_BOARD -> true;
                    case SCHOOL,
                            POLICE,
                            HOUSING,
                            FAMILY_MEMBER,
                            VOLUNTARY_COMMISSIONED,
                            VOLUNTARY,
                            PREVENT,
                            LADO,
                            EDUCATION_SAFEGUARDING -> false;
                };
        return permitted && !wrong ? null : "R-NHSNO";
    }

    private @Nullable String againstUpn() {
        return screen.viewing().recipient() == DestinationKind.SCHOOL ? null : "R-UPN";
    }

    private List<String> addressLines(Child child, String field) {
        List<String> lines = child.address() == null ? List.of() : child.address().lines();
        return lines.stream()
                .map(line -> Optional.ofNullable(place(CHILD_ADDRESS, field, line, PlaceWords.of(line))))
                .flatMap(Optional::stream)
                .toList();
    }

    private @Nullable String postcode(Child child, String field) {
        Address address = child.address();
        if (address == null || address.postcode() == null) {
            return null;
        }
        String postcode = address.postcode().value();
        return place(CHILD_ADDRESS, field, postcode, PlaceWords.ofPostcode(postcode));
    }

    private @Nullable String school(Child child, String field) {
        return child.school() == null
                ? null
                : place(CHILD_SCHOOL, field, child.school(), PlaceWords.of(child.school()));
    }

    /** A place that is held back is kept out of every text, however it is told. */
    private @Nullable String place(FieldGroup group, String field, String place, Set<String> words) {
        String filter = screen.viewing().locationHidden() ? "R-SFLAG" : null;
        String shown = screen.value(group, field, place, filter);
        if (shown == null) {
            String rule = Objects.requireNonNullElse(filter, screen.viewing().profile().name());
            words.forEach(word -> screen.holdBack(field, rule, word));
        }
        return shown;
    }

    private AccessNeeds accessNeeds(AccessNeeds needs, String field) {
        List<String> adjustments = needs.adjustments().stream()
                .map(words -> Optional.ofNullable(screen.words(ACCESS_NEEDS, field + ".adjustments", words, null)))
                .flatMap(Optional::stream)
                .toList();
        String language = screen.words(ACCESS_NEEDS, field + ".firstLanguage", needs.firstLanguage(), null);
        boolean interpreter =
                needs.interpreterNeeded() && screen.lets(ACCESS_NEEDS, field + ".interpreterNeeded", null);
        return new AccessNeeds(language, interpreter, adjustments);
    }

    private static Set<String> location(Child child) {
        Set<String> words = new LinkedHashSet<>();
        Address address = child.address();
        if (address != null) {
            address.lines().forEach(line -> words.addAll(PlaceWords.of(line)));
        }
        if (address != null && address.postcode() != null) {
            words.addAll(PlaceWords.ofPostcode(address.postcode().value()));
        }
        if (child.school() != null) {
            words.addAll(PlaceWords.of(child.school()));
        }
        return words;
    }

    private static @Nullable String number(@Nullable NhsNumber number) {
        return number == null ? null : number.value();
    }

    private static @Nullable String number(@Nullable Upn number) {
        return number == null ? null : number.value();
    }
}
