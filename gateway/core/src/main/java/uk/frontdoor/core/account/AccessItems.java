package uk.frontdoor.core.account;

import java.util.List;

/** Lists everything one child's records say, each thing with the rule by which it may go or stay. A pure function. */
public final class AccessItems {
    private AccessItems() {}

    public static List<AccessItem> of(List<HeldOfChild> records, AskedBy askedBy) {
        return records.stream().flatMap(held -> of(held, askedBy).stream()).toList();
    }

    private static List<AccessItem> of(HeldOfChild held, AskedBy askedBy) {
        ItemList list = new ItemList(held.referral());
        new ChildItems(held, askedBy, list).read();
        new ConcernItems(held, askedBy, list).read();
        new PeopleItems(held, askedBy, list).read();
        new DecisionItems(held, askedBy, list).read();
        return list.items();
    }
}
