package uk.frontdoor.app.account;

import java.util.List;
import java.util.stream.IntStream;
import uk.frontdoor.app.account.AccountRecords.Kept;
import uk.frontdoor.core.referral.Child;
import uk.frontdoor.core.referral.PersonName;
import uk.frontdoor.core.referral.Referral;
import uk.frontdoor.core.sharing.Redaction;

/** One child on one record. */
record ChildRecord(Kept kept, Referral referral, String label) {
    Child child() {
        return referral.children().get(index());
    }

    /** As staff call the child; the label where no name is known. */
    String name() {
        PersonName name = child().name();
        return name == null ? label : name.display();
    }

    /** Whether the rules left this whole child out. */
    boolean isLeftOut(List<Redaction> redactions) {
        return redactions.contains(new Redaction("children[" + index() + "]", "R-SIB"));
    }

    private int index() {
        return IntStream.range(0, referral.children().size())
                .filter(at -> referral.children().get(at).label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("record " + kept.submission() + " has no such child"));
    }

    /**
     * The records of one child.
     *
     * @param all the one asked for first
     * @param elsewhere somebody has linked one that none of these areas has had
     */
    record Together(List<ChildRecord> all, boolean elsewhere) {
        Together {
            all = List.copyOf(all);
        }

        ChildRecord first() {
            return all.getFirst();
        }

    }
}
