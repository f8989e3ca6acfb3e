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
            case REDIRECT_TO_BE_CONFIRMED ->
                "The child lives in another area and nothing has been passed on from here. Make sure that the front door "
                        + "there has it: a professional was told where to send it; tell anybody else by their safe "
                        + "contact and no other way, or ring that front door yourself.";
            case LEAD_TO_BE_AGREED ->
                "Two teams each say that they are this family's lead practitioner. A family has one: agree with both who it "
                        + "is, and have the other say so. The history here and of the linked referral has who they are.";
            case ACCESS_TO_BE_GIVEN ->
                "Somebody asked for what is held about this child. Those who govern the area give it, or say why not, by the "
                        + "time this is due (UK GDPR, Article 12). This goes when they have.";
            case AGREEMENT_TO_BE_REVIEWED ->
                "Agreement on which something was shared has come to its review date. Ask whoever gave it whether they agree "
                        + "still, and record what they say on the agreement page. Until then nothing new rests on it.";
            case SHARED_TO_BE_SETTLED ->
                "Agreement was taken back after this had been shared. The agreement page says who has been asked to delete "
                        + "what they had, who keeps it and why, and what is for you to settle. See with the family what "
                        + "happens instead.";
            case RECALL_UNANSWERED ->
                "A recipient has been asked to delete what it was sent and has not answered in time. It has been asked again; "
                        + "telephone it. The agreement page says who.";
            case CRISIS_TO_BE_FOLLOWED_UP ->
                "The crisis service was closed when this came. Find out whether the service that stood in reached the "
                        + "child, and whether the safeguarding hub or the crisis service still has to be told.";
        };
    }
}
