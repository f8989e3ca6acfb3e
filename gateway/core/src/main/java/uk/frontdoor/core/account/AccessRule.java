package uk.frontdoor.core.account;

/**
 * By which rule something a record says goes to whoever asks for a child's data, or may be kept back. Paragraphs are of the
 * Data Protection Act 2018.
 */
public enum AccessRule {
    OWN(Proposal.DISCLOSE, "It is the child's own (UK GDPR, Article 15)"),
    PROFESSIONAL(Proposal.ASK_TO_DISCLOSE, "It names somebody in their work with the child (Schedule 2, paragraph 17)"),
    FREE_TEXT(Proposal.ASK_TO_WITHHOLD, "Nobody has looked whether it speaks of others (Schedule 2, paragraph 16)"),
    THIRD_PARTY(Proposal.ASK_TO_WITHHOLD, "It is about somebody else (Schedule 2, paragraph 16)"),
    SIBLING(Proposal.ASK_TO_WITHHOLD, "It is about another child (Schedule 2, paragraph 16)"),
    ALLEGED_PERPETRATOR(
            Proposal.ASK_TO_WITHHOLD, "It is about somebody who may have caused harm (Schedule 2, paragraph 16; Schedule 3, paragraph 11)"),
    CHILD_ABUSE(
            Proposal.ASK_TO_WITHHOLD, "It may be child abuse data, asked for by another (Schedule 3, paragraph 21)"),
    EXPECTATIONS(
            Proposal.ASK_TO_WITHHOLD, "The child may not expect whoever asks to see it (Schedule 3, paragraph 10)"),
    CRIME(Proposal.ASK_TO_WITHHOLD, "It may prejudice an investigation (Schedule 2, paragraph 2)"),
    RECIPIENT(Proposal.ASK_TO_WITHHOLD, "Naming who received it may endanger somebody (Schedule 3, paragraph 11)"),
    OWN_PROTECTED_PLACE(
            Proposal.ASK_TO_WITHHOLD, "A place of a protected address; it may reach others by way of the child (Schedule 3, paragraph 11)"),
    PROTECTED_PLACE(
            Proposal.NEVER, "A place of a protected address (Schedule 2, paragraph 16; Schedule 3, paragraph 11)"),
    PROTECTED_REFERRER(Proposal.NEVER, "Who referred was promised not to be named (Schedule 2, paragraph 16)"),
    FORMER_IDENTITY(Proposal.NEVER, "What a child was called before an adoption is for the adoption record alone");

    private final Proposal proposal;
    private final String why;

    AccessRule(Proposal proposal, String why) {
        this.proposal = proposal;
        this.why = why;
    }

    public Proposal proposal() {
        return proposal;
    }

    /** One sentence without its full stop. */
    public String why() {
        return why;
    }

    /** What is proposed before a person has decided. */
    public enum Proposal {
        DISCLOSE,
        ASK_TO_DISCLOSE,
        ASK_TO_WITHHOLD,
        /** Nobody can decide otherwise. */
        NEVER;

        public boolean asksAPerson() {
            return this == ASK_TO_DISCLOSE || this == ASK_TO_WITHHOLD;
        }
    }
}
