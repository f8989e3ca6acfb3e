package uk.frontdoor.core.account;

/** Why the name of a recipient may endanger somebody when it is told to who asks where a child's data went. */
public enum NamingDanger {
    LINKED_TO_HARM("R-PERP", "It is linked to somebody who may have caused harm"),
    PROTECTED_PLACE("R-SFLAG", "It would tell where a family is whose address is protected"),
    PERHAPS_A_REFUGE("R-SFLAG", "It may be, or run, a refuge"),
    ANOTHER_PERSON("R-THIRD", "It is a person of the family and no body"),
    INVESTIGATION(
            "R-CRIME",
            "It would tell that somebody may be looked into (Data Protection Act 2018, Schedule 2, paragraph 2)");

    private final String rule;
    private final String why;

    NamingDanger(String rule, String why) {
        this.rule = rule;
        this.why = why;
    }

    public String rule() {
        return rule;
    }

    /** One sentence without its full stop. */
    public String why() {
        return why;
    }
}
