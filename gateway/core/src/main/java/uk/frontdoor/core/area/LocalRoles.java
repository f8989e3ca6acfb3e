package uk.frontdoor.core.area;

import java.time.LocalDate;

/** Port: who works with families in an area, by role and never by name. */
@FunctionalInterface
public interface LocalRoles {
    /** Whether the area's file in force on the day has a role of this name, or one also called so. */
    boolean has(AreaId area, String role, LocalDate day);
}
