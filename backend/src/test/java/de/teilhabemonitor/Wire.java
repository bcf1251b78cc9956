package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they stand, where a client would put an address or a header right before it sends it. */
public final class Wire {

    private static final int MOST_MILLISECONDS = 10_000;

    private Wire() {}

    /** @param headers by name, whatever the case of its letters */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** A problem in the words of the contract, not of the server. */
        public Answer isProblem(int expected) {
            assertEquals(expected, status, body);
            ContractFilter.assertProblem("the request", status, headers.getOrDefault("content-type", ""), body);
            assertEquals("no-store", headers.get("cache-control"));
            return this;
        }
    }

    /** @param target what stands between method and protocol */
    public static Answer get(String target) {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    public static Answer send(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(MOST_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String[] head = answer.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            headers.put(head[i].substring(0, colon), head[i].substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(head[0].split(" ")[1]), headers, answer.substring(end + 4));
    }
}
