package uk.frontdoor.app.erasure;

/** Why a record is not erased now. */
enum Obstacle {
    NOT_THERE("There is no such record in your area"),
    ANOTHER_AREAS("A linked record is another area's: its governance must ask"),
    ERASED_BEFORE("It was erased before"),
    WITHOUT_KEY("It was kept before records had keys: destroying a key would erase nothing"),
    ASKED_BEFORE("Somebody has asked for it already"),
    LEGAL_HOLD("A legal hold is on it"),
    ACCESS_REQUEST("Somebody has asked for what it says and has no answer yet"),
    OPEN_WORK("Somebody still has to work on it, or a day is waited for"),
    UNDER_WAY("Something of it is still on its way to somebody, or was decided less than a day ago"),
    NOT_DUE("The time it is kept for is not over"),
    OTHER_CHILDREN("It is about more than one child: say that you have checked for each of them");

    private final String label;

    Obstacle(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
