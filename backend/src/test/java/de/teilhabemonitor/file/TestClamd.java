package de.teilhabemonitor.file;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Speaks as clamd does (INSTREAM), and finds the one thing that every scanner finds: the file of EICAR. */
public class TestClamd implements QuarkusTestResourceLifecycleManager {

    /** In two parts, so that a scanner of whoever works on this does not find it here. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    /** Of which it says that it is larger than what it looks at. */
    static final String LARGE = "beyond the limits of clamd";

    private static volatile boolean away;

    /** Whether it hangs up without an answer. */
    static void isAway(boolean gone) {
        away = gone;
    }

    private @Nullable ServerSocket server;

    @Override
    public Map<String, String> start() {
        try {
            ServerSocket opened = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            server = opened;
            Thread thread = new Thread(() -> serve(opened), "clamd of tests");
            thread.setDaemon(true);
            thread.start();
            return Map.of("teilhabe.clamd", "localhost:" + opened.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                if (!away) {
                    answer(socket);
                }
            } catch (IOException e) {
                // whoever asked has gone
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        String content = file.toString(StandardCharsets.ISO_8859_1);
        String found = content.contains(EICAR)
                ? "Eicar-Test-Signature FOUND"
                : content.contains(LARGE) ? "Heuristics.Limits.Exceeded.MaxFileSize FOUND" : "OK";
        socket.getOutputStream().write(("stream: " + found + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void stop() {
        ServerSocket opened = server;
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
