package uk.frontdoor.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How often something may be begun from one place on the network. A place is an IPv4 address, or the half of an IPv6
 * address that a household or an office has to itself. Many people may be behind one, so limits must be generous.
 */
public final class ClientLimit {
    private static final int BYTES_OF_A_SITE = 8;

    private final RateLimit<String> limit;

    /**
     * @param burst how often it may be begun at once after a pause
     * @param every how long until it may be begun once more
     */
    public ClientLimit(int burst, Duration every) {
        RateLimit.Pace pace = RateLimit.Pace.of(burst, every);
        this.limit = new RateLimit<>(_ -> pace, System::nanoTime);
    }

    /** Counts one; when there have been too many, how long to wait. */
    public Optional<Duration> take(HttpServletRequest request) {
        return limit.take(place(request));
    }

    static String place(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, BYTES_OF_A_SITE) : bytes);
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
