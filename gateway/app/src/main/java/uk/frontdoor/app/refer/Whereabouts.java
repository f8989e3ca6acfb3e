package uk.frontdoor.app.refer;

import java.util.List;
import uk.frontdoor.app.page.Choice;
import uk.frontdoor.core.area.AreaId;

/** What the answers say of where a child lives. */
sealed interface Whereabouts {
    /** In an area that is served. */
    record Served(AreaId area) implements Whereabouts {}

    /** Somewhere that is not served, by the name of its council where that is known. */
    record Elsewhere(String council) implements Whereabouts {}

    /** More than one place is possible: these. */
    record ToChoose(List<Choice> among) implements Whereabouts {
        public ToChoose {
            among = List.copyOf(among);
        }
    }

    /** Whoever answers does not know. */
    record Unknown() implements Whereabouts {}
}
