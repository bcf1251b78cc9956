package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    /**
     * @param asked the first line of the request
     * @param headers by name, whatever the case of its letters
     */
    public record Answer(String asked, int status, Map<String, String> headers, String body) {

        /** Empty where there is none of that name. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** A problem in the words of the contract, not of the server. */
        public Answer isProblem(int expected) {
            assertEquals(expected, status, () -> asked + " was answered with " + body);
            ContractFilter.assertProblem(asked, status, header("Content-Type"), body);
            assertEquals("no-store", header("Cache-Control"), asked);
            return this;
        }

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(asked + " was answered with " + body, e);
            }
        }
    }

    /** @param target what stands between method and protocol */
    public static Answer get(String target, String... headers) {
        return send("GET", target, headers);
    }

    /** @param headers each as it stands, such as {@code Accept: text/csv} */
    public static Answer send(String method, String target, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return send(request.append("Connection: close\r\n\r\n").toString());
    }

    public static Answer send(String request) {
        String[] asked = request.lines().findFirst().orElse("").split("[ ?]", -1);
        return Traces.held(asked.length > 1 ? asked[0] + " " + asked[1] : "", () -> sent(request), Answer::status);
    }

    private static Answer sent(String request) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(MOST_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(
                    request.lines().findFirst().orElse(""),
                    socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String asked, byte[] answer) {
        String bytes = new String(answer, StandardCharsets.ISO_8859_1);
        int end = bytes.indexOf("\r\n\r\n");
        String[] head = bytes.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            headers.put(
                    head[i].substring(0, colon), head[i].substring(colon + 1).strip());
        }
        String body = bytes.substring(end + 4);
        if ("chunked".equals(headers.get("Transfer-Encoding"))) {
            body = joined(body);
        }
        return new Answer(
                asked,
                Integer.parseInt(head[0].substring("HTTP/1.1 ".length()).substring(0, 3)),
                headers,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String joined(String chunks) {
        StringBuilder joined = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, line), 16);
            joined.append(chunks, line + 2, line + 2 + size);
            at = size == 0 ? chunks.length() : line + 2 + size + 2;
        }
        return joined.toString();
    }
}
