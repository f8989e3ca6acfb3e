package uk.frontdoor.app.desk;

import uk.frontdoor.app.watch.WatchKind;

/** What a day was waited for, as the desk says it. */
final class DueWords {
    private DueWords() {}

    static String of(String kind) {
        return switch (WatchKind.valueOf(kind)) {
            case STAY_TO_BE_NOTIFIED ->
                "This child has been accommodated for twelve weeks or three months. The authority responsible is to be "
                        + "notified (Children Act 1989, sections 85 and 86).";
            case HELP_TO_BE_REVIEWED ->
                "The time of the area's programme is over. Find out what came of the help: go on, step up, step down or "
                        + "close with the family. Silence closes nothing.";
            case AFTERCARE_TO_BE_PLANNED ->
                "Detention under the Mental Health Act 1983 ends. The council and the integrated care board plan "
                        + "aftercare together (section 117).";
        };
    }
}
