package uk.frontdoor.core.matching;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What two children are compared by, in the order in which people look. */
public enum Trait {
    GIVEN_NAME(ChildTraits::given),
    FAMILY_NAME(ChildTraits::family),
    DATE_OF_BIRTH(child -> text(child.dateOfBirth())),
    NHS_NUMBER(ChildTraits::nhsNumber),
    UPN(ChildTraits::upn),
    ADDRESS(ChildTraits::addressLine),
    POSTCODE(ChildTraits::postcode);

    private final Function<ChildTraits, @Nullable String> value;

    Trait(Function<ChildTraits, @Nullable String> value) {
        this.value = value;
    }

    @Nullable String of(ChildTraits child) {
        return value.apply(child);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
