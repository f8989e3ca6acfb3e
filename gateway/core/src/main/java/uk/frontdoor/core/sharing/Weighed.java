package uk.frontdoor.core.sharing;

import uk.frontdoor.core.area.Destination;

/** What the table, the guards and the filters came to for one recipient, before anything is made of it. */
sealed interface Weighed {
    /** It may go, with what is kept. */
    record Permitted(Destination recipient, SharingVerdict verdict, Minimised kept) implements Weighed {
        Previewed preview() {
            return new Previewed.WouldGo(recipient.id(), verdict, kept.content(), kept.fields(), kept.redactions());
        }
    }

    /** It may not go, or not yet. */
    record Settled(SharingOutcome outcome) implements Weighed {
        Previewed preview() {
            return switch (outcome) {
                case SharingOutcome.Withheld(var recipient, var verdict) ->
                    new Previewed.WouldBeWithheld(recipient, verdict);
                case SharingOutcome.HeldForPerson(var recipient, var verdict) ->
                    new Previewed.WouldBeHeld(recipient, verdict);
                case SharingOutcome.Released _ -> throw new IllegalStateException("nothing is released by weighing");
            };
        }
    }
}
