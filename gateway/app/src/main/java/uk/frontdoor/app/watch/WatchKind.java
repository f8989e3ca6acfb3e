package uk.frontdoor.app.watch;

/** What a day is waited for. */
public enum WatchKind {
    /** A stay away from home has lasted twelve weeks or three months, so the authority has to be notified. */
    STAY_TO_BE_NOTIFIED,
    /** Help has gone on for as long as the programme lasts, and nobody has said what came of it. */
    HELP_TO_BE_REVIEWED,
    /** Aftercare under the Mental Health Act 1983, section 117, that the council and the NHS owe together. */
    AFTERCARE_TO_BE_PLANNED,
    /** The child lives elsewhere and nothing was passed on: somebody sees that it gets there. */
    REDIRECT_TO_BE_CONFIRMED,
    /** A service was closed in a mental health crisis: on the next working day somebody looks what came of it. */
    CRISIS_TO_BE_FOLLOWED_UP,
    /** Two teams each say that they lead for one family: somebody sees to it that one does. */
    LEAD_TO_BE_AGREED,
    /** Somebody asked for what is held about a child, and is to have it within a month. */
    ACCESS_TO_BE_GIVEN,
    /** Agreement on which something was shared has come to its review date, and nobody has confirmed it. */
    AGREEMENT_TO_BE_REVIEWED,
    /** Agreement was taken back after something had gone that rested on it, or may have. */
    SHARED_TO_BE_SETTLED,
    /** A recipient has not answered a recall in time. */
    RECALL_UNANSWERED
}
