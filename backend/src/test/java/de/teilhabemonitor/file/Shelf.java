package de.teilhabemonitor.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.start.TestKeycloak;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the staff does with files, as a program of theirs would do it. */
final class Shelf {

    static final String FILES = "/api/staff/v1/files";

    private Shelf() {}

    static Response upload(String person, String name, byte[] bytes) {
        return upload(person, FILES, name, bytes);
    }

    static Response upload(String person, String address, String name, byte[] bytes) {
        return Signed.as(person)
                .contentType("application/octet-stream")
                .body(bytes)
                .urlEncodingEnabled(false)
                .post(address + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /** @return its SHA-256 */
    static String uploaded(String name, byte[] bytes) {
        return upload("coordinator", name, bytes)
                .then()
                .statusCode(201)
                .extract()
                .path("checksum");
    }

    static ObjectNode newDocument(String title, String file, @Nullable String event) {
        ObjectNode change = new ObjectMapper().createObjectNode();
        change.put("subject", "documents").put("kind", "create").put("reason", "Neu");
        ObjectNode input = change.putObject("input");
        input.put("kind", "programme").put("file", file).putArray("sources");
        input.putObject("title").put("de", title);
        if (event != null) {
            input.put("event", event);
        }
        return change;
    }

    /** @return code of the document */
    static String published(String title, String file) {
        JsonNode change = Edits.publish(newDocument(title, file, null));
        return change.path("subject").asText().substring("documents/".length());
    }

    static void replace(String code, @Nullable String file) {
        Edits.publish(Edits.edit("coordinator", "documents/" + code, input -> {
            if (file == null) {
                input.remove("file");
            } else {
                input.put("file", file);
            }
        }));
    }

    static JsonNode document(String code) {
        return Api.get("documents/" + code);
    }

    /** A table of so many bytes, other ones each time. */
    static byte[] table(int bytes, int seed) {
        StringBuilder rows = new StringBuilder(bytes + 100);
        java.util.Random random = new java.util.Random(seed);
        while (rows.length() < bytes) {
            rows.append("zeile;").append(Long.toHexString(random.nextLong())).append('\n');
        }
        rows.setLength(bytes);
        return rows.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** An upload of a table of so many bytes, none of which is sent yet. */
    static Socket begun(long bytes) throws IOException {
        return begun("files", "a.csv", bytes);
    }

    static Socket begun(String way, String name, long bytes) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        String head = "POST /api/staff/v1/" + way + "?name=" + name + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Requested-With: teilhabemonitor\r\nOrigin: " + TestKeycloak.SITE + "\r\nAuthorization: Bearer "
                + Signed.token("coordinator") + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + bytes
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
