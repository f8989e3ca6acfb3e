package uk.frontdoor.proof.load;

import java.util.Locale;

/** Status line and headers of an answer; knows the four things a load client has to know. */
final class HttpHead {
    private final String text;

    HttpHead(String text) {
        this.text = text.toLowerCase(Locale.ROOT);
    }

    int status() {
        return Integer.parseInt(text, 9, 12, 10);
    }

    int length() {
        int at = text.indexOf("\r\ncontent-length:");
        if (at < 0) {
            return 0;
        }
        int from = at + "\r\ncontent-length:".length();
        return Integer.parseInt(text.substring(from, text.indexOf("\r\n", from)).strip());
    }

    boolean chunked() {
        return text.contains("\r\ntransfer-encoding: chunked\r\n");
    }

    boolean closes() {
        return text.contains("\r\nconnection: close\r\n");
    }
}
