package uk.frontdoor.proof.load;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a server answered. */
public record HttpAnswer(int status, byte[] body) {
    public boolean accepted() {
        return status >= 200 && status < 300;
    }

    public String text() {
        return new String(body, UTF_8);
    }
}
