package uk.frontdoor.app.refer;

import java.util.List;

/** The questions everybody is asked. */
final class Pages {
    static final Page DANGER = new Page(
            "danger",
            "danger",
            "Is a child in danger now?",
            List.of("immediateDanger"),
            Checks.all(Checks.oneOf(
                    "immediateDanger",
                    Choices.values(Choices.YES_NO),
                    "Select yes if a child is hurt or in danger right now")));

    static final Page WHO = new Page(
            "who",
            "who",
            "Who are you?",
            List.of("who"),
            Checks.all(Checks.oneOf("who", Choices.values(Choices.WHO), "Select who you are")));

    static final Page LANGUAGE = new Page(
            "language",
            "language",
            "Language and other help",
            List.of("interpreter", "firstLanguage", "adjustments"),
            Checks.all(
                    Checks.oneOf(
                            "interpreter",
                            Choices.values(Choices.YES_NO),
                            "Select yes if an interpreter is needed"),
                    Checks.line("firstLanguage"),
                    Checks.line("adjustments")));

    static final Page PARENTS = new Page(
            "parents",
            "parents",
            "Telling your parents",
            List.of("tellParents"),
            Checks.all(Checks.oneOf(
                    "tellParents",
                    Choices.values(Choices.TELL_PARENTS),
                    "Select whether your parents or carers may be told")));

    static final Page CHILDREN = new Page(
            "children",
            "children",
            "Children you have told us about",
            List.of("another"),
            Checks.all(Checks.oneOf(
                    "another",
                    Choices.values(Choices.YES_NO),
                    "Select yes if you want to tell us about another child")));

    static final Page WORRY = new Page(
            "worry",
            "worry",
            "What is happening?",
            List.of("worry"),
            Checks.all(Checks.given("worry", "Tell us what is happening, in a few words if you can")));

    static final Page DANGER_AGAIN = new Page(
            "danger-again",
            "danger-again",
            "Is anybody in danger now?",
            List.of("dangerNow"),
            Checks.all(Checks.oneOf(
                    "dangerNow",
                    Choices.values(Choices.YES_NO),
                    "Select yes if anybody is hurt or in danger right now")));

    static final Page SIGNS = new Page(
            "signs",
            "signs",
            "Does any of this apply?",
            List.of("indicators"),
            Checks.all(Checks.someOf("indicators", Choices.values(Choices.SIGNS))));

    static final Page HELP = new Page(
            "help", "help", "What would help?", List.of("whatWouldHelp"), Checks.all(Checks.text("whatWouldHelp")));

    private Pages() {}
}
