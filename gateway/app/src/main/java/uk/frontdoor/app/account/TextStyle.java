package uk.frontdoor.app.account;

/**
 * How large a text stands, with how much room before it.
 *
 * @param grey 0 is black; dark enough on white for everybody who reads print
 */
record TextStyle(float size, float before, float grey) {
    static final TextStyle TITLE = new TextStyle(20, 0, 0);
    static final TextStyle HEADING = new TextStyle(14, 18, 0);
    static final TextStyle LABEL = new TextStyle(10, 9, 0.25f);
    static final TextStyle BODY = new TextStyle(11, 2, 0);
    static final TextStyle SMALL = new TextStyle(9, 1, 0.35f);

    float leading() {
        return size * 1.35f;
    }
}
