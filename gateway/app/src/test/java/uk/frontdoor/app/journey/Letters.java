package uk.frontdoor.app.journey;

import java.util.UUID;

/** What the people of the six case studies send. All of them are invented. */
final class Letters {
    private Letters() {}

    /** A form filled in by a parent about one child. */
    static String parentAsks(String given, String born, String worry, String indicators) {
        return """
                {"who":"PARENT_OR_CARER","anonymous":false,"immediateDanger":false,
                 "children":[{"unborn":false,"unknown":false,"givenName":"%s","familyName":"Testwell","dateOfBirth":"%s",
                   "addressLine1":"1 Test Street","town":"Barrow-in-Furness","postcode":"LA14 1AA"}],
                 "worry":"%s","whatWouldHelp":"Somebody to talk to","indicators":[%s],
                 "agreement":{"state":"AGREED","capacity":"PARENT_WITH_RESPONSIBILITY","recipients":["FAMILY_HUB"],"explained":true},
                 "safeContact":{"method":"TELEPHONE","value":"07700 900123","voicemailSafe":false,"textSafe":true},
                 "referrer":{"givenName":"Morgan","familyName":"Testwell","telephone":"07700 900123"}}
                """
                .formatted(given, born, worry, indicators);
    }

    /** A form filled in by a young person about themselves. */
    static String youngPersonAsks(String given, int age, boolean danger) {
        return """
                {"who":"YOUNG_PERSON","anonymous":false,"immediateDanger":%b,
                 "children":[{"unborn":false,"unknown":false,"givenName":"%s","familyName":"Testwell","age":%d,
                   "addressLine1":"1 Test Street","town":"Barrow-in-Furness","postcode":"LA14 1AA"}],
                 "worry":"He keeps on at me","whatWouldHelp":"Somebody to talk to","indicators":["EMOTIONAL_WELLBEING"],
                 "agreement":{"state":"AGREED","capacity":"YOUNG_PERSON","recipients":["FAMILY_HUB"],"explained":true},
                 "safeContact":{"method":"TEXT","value":"07700 900124","voicemailSafe":false,"textSafe":true},
                 "referrer":{"givenName":"%s","familyName":"Testwell"}}
                """
                .formatted(danger, given, age, given);
    }

    /** A school's request for help; the parts that matter to a case study are given. */
    static String schoolAsks(String children, String facts, String indicators, String agreements) {
        return """
                {"kind":"REQUEST_FOR_HELP","correlationId":"%s",
                 "referrer":{"name":{"given":"Sam","family":"Teacher"},"role":"Designated safeguarding lead",
                   "telephone":"01539 000000"},
                 "children":[%s],
                 "household":[{"name":{"given":"Morgan","family":"Testwell"},"relationship":"mother",
                   "parentalResponsibility":true,"sameAddress":true,"telephone":"07700 900123"}],
                 "concern":{"topics":["T06"],"facts":[%s]},
                 "indicators":[%s],
                 "declaredLevel":{"scale":"WAF","version":"2024","code":"WAF.UC"},
                 "agreements":[%s],
                 "safeContact":{"person":"Mother","method":"TELEPHONE","value":"07700 900123","voicemailSafe":false,
                   "textSafe":false}}
                """
                .formatted(UUID.randomUUID(), children, facts, indicators, agreements);
    }

    static String child(String given, String born) {
        return """
                {"state":"IDENTIFIED","name":{"given":"%s","family":"Testwell"},"dateOfBirth":"%s","sex":"FEMALE",
                 "upn":"W943300124017","address":{"lines":["1 Test Street","Barrow-in-Furness"],"postcode":"LA14 1AA"},
                 "school":"Testfell Primary School"}
                """
                .formatted(given, born);
    }

    static String fact(String text, String sensitivity, String about) {
        return """
                {"text":"%s","opinion":false,"firstHand":true,"sensitivity":"%s","about":"%s"}
                """
                .formatted(text, sensitivity, about);
    }

    static String indicator(String code) {
        return "{\"code\":\"%s\",\"about\":\"c1\"}".formatted(code);
    }

    static String motherAgrees(String covers) {
        return motherAgreesTo("FAMILY_HUB", covers);
    }

    /** Her word for one recipient, or one kind of recipient, and for the children it covers. */
    static String motherAgreesTo(String recipient, String covers) {
        return """
                {"state":"AGREED","capacity":"PARENT_WITH_RESPONSIBILITY","giver":"p1","covers":[%s],
                 "recipients":["%s"],"givenAt":"2026-11-20T16:00:00Z","explained":true}
                """
                .formatted(covers, recipient);
    }

    /** What the school asks for one child, with an agreement or without. */
    static String asksFor(String child, String indicator, String fact, String agreement) {
        return schoolAsks(child, fact(fact, "GENERAL", "c1"), indicator(indicator), agreement);
    }

    static String competentYoungPersonAgrees() {
        return """
                {"state":"AGREED","capacity":"YOUNG_PERSON","giver":"c1","covers":["c1"],"recipients":["FAMILY_HUB"],
                 "givenAt":"2026-11-20T16:00:00Z","competent":true,"explained":true}
                """;
    }

    /** A child with a home postcode and a school, if any. */
    static String childAt(String given, String born, String postcode) {
        return """
                {"state":"IDENTIFIED","name":{"given":"%s","family":"Testwell"},"dateOfBirth":"%s","sex":"FEMALE",
                 "address":{"lines":["1 Test Street"],"postcode":"%s"}}
                """
                .formatted(given, born, postcode);
    }

    /** A notice that a child is accommodated away from home. */
    static String stay(String child, String establishment) {
        return """
                {"kind":"STATUTORY_NOTICE","correlationId":"%s",
                 "referrer":{"role":"Ward manager"},
                 "children":[%s],
                 "concern":{"facts":[{"text":"Admitted with an eating disorder","opinion":false,"firstHand":true,
                   "sensitivity":"HEALTH"}]},
                 "establishment":%s}
                """
                .formatted(UUID.randomUUID(), child, establishment);
    }

    /** Words of agreement that leave somebody out. */
    static String motherAgreesButNotTo(String excluded) {
        return """
                {"state":"AGREED","capacity":"PARENT_WITH_RESPONSIBILITY","giver":"p1","covers":["c1"],
                 "recipients":["FAMILY_HUB","MASH"],"excludedRecipients":["%s"],"givenAt":"2026-11-20T16:00:00Z",
                 "explained":true}
                """
                .formatted(excluded);
    }
}
