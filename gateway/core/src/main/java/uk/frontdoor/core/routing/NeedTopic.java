package uk.frontdoor.core.routing;

/** What help is needed with: the rows of the matrix in Cumbria's model of 2019, used for every area. */
public enum NeedTopic {
    T01("Healthy lifestyles and risk taking"),
    T02("Screening: healthy weight and vision"),
    T03("Behaviour"),
    T04("Parenting"),
    T05("Transition"),
    T06("Emotional resilience and wellbeing"),
    T07("School readiness"),
    T08("Learning readiness"),
    T09("Domestic abuse"),
    T10("Preconception and the first 1001 days"),
    T11("Special educational needs, disability and learning disability"),
    T12("Missing, exploited and trafficked"),
    T13("Neglect"),
    T14("Supporting families in poverty");

    private final String title;

    NeedTopic(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
