package uk.frontdoor.core.intake;

/**
 * A request that is turned away for what it brought.
 *
 * @param request under whose key the answer is kept
 * @param system which of the sender's systems sent it
 * @param status of HTTP
 * @param answer given again to the very same request
 */
public record RefusedContent(RequestKey request, String system, Channel channel, int status, byte[] answer) {
    /** The same under another spelling of its key. */
    public RefusedContent under(RequestKey key) {
        return new RefusedContent(key, system, channel, status, answer);
    }
}
