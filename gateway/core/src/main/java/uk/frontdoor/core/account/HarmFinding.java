package uk.frontdoor.core.account;

/**
 * Whether what is to be disclosed would be likely to cause serious harm to the physical or mental health of the child or of
 * somebody else (Data Protection Act 2018, Schedule 3, paragraphs 5 and 11). A person finds it, after everything is decided.
 */
public enum HarmFinding {
    NOT_LIKELY,
    LIKELY
}
