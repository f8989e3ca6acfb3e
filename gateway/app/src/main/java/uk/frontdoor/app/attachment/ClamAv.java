package uk.frontdoor.app.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks a ClamAV daemon by its INSTREAM command: chunks, each behind its length in four bytes, ended by an empty one. Only a
 * plain "OK" is clean.
 */
final class ClamAv implements VirusScan {
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final AttachmentSettings.Scanner scanner;

    ClamAv(AttachmentSettings.Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public ScanVerdict scan(byte[] content) {
        int patience = Math.toIntExact(scanner.within().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(scanner.host(), scanner.port()), patience);
            socket.setSoTimeout(patience);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            send(content, out);
            String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
            return verdict(answer.replace("\0", "").strip());
        } catch (IOException away) {
            return ScanVerdict.HELD;
        }
    }

    private static void send(byte[] content, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        for (int at = 0; at < content.length; at += CHUNK) {
            int length = Math.min(CHUNK, content.length - at);
            out.writeInt(length);
            out.write(content, at, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static ScanVerdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return ScanVerdict.CLEAN;
        }
        return answer.startsWith("stream: ") && answer.endsWith(" FOUND") ? ScanVerdict.INFECTED : ScanVerdict.HELD;
    }
}
