package uk.frontdoor.core.sharing;

import java.time.Period;
import uk.frontdoor.core.area.AreaId;

/** Port: how long agreement that names no day of review is relied on, by the area's own file in force today. */
@FunctionalInterface
public interface AgreementTerms {
    /** Zero where no file says so: then it is relied on to the end of the day it was given on, and somebody is asked. */
    Period in(AreaId area);
}
