package de.teilhabemonitor.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body is as the contract promises, or it is said what is wrong with it, and where. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestKeycloak.class)
class BodiesTest {

    private static final String ADDRESS = "/api/staff/v1/organisation-claims";

    @Test
    void areReadStrictly() {
        refuses("", "", "fehlt");
        refuses("{", "", "kein lesbares JSON (Zeile 1");
        refuses("{\"claims\": []} x", "", "kein lesbares JSON");
        refuses("{\"claims\": [], \"claims\": []}", "/claims", "zweimal");
        refuses("{\"claims\": [], 'x': 1}", "", "kein lesbares JSON");
        refuses("[".repeat(50) + "]".repeat(50), "", "zu tief");
        refuses("{\"claims\": NaN}", "", "kein lesbares JSON");
        refuses(
                "{\"claims\": [{\"value\": \"a\\u0000\", \"organisation\": \"sgfv\"}]}",
                "/claims/0/value",
                "Steuerzeichen");
        refuses(
                "{\"claims\": [{\"value\": \"a\\ud800\", \"organisation\": \"sgfv\"}]}",
                "/claims/0/value",
                "Steuerzeichen");
        refuses("{\"claims\": [{\"va\\u0001lue\": \"a\"}]}", "/claims/0", "Steuerzeichen");
        refuses(
                "{\"claims\": [{\"value\": \"\u00ff\", \"organisation\": \"sgfv\"}]}",
                "",
                "kein lesbarer Text",
                StandardCharsets.ISO_8859_1);
    }

    @Test
    void areAsTheSchemaSays() {
        refuses("null", "", "geschweiften Klammern");
        refuses("[]", "", "geschweiften Klammern");
        refuses("{}", "/claims", "füllen Sie dieses Feld aus");
        refuses("{\"claims\": null}", "/claims", "Liste");
        refuses("{\"claims\": {}}", "/claims", "Liste");
        refuses("{\"claims\": [], \"a/b\": 1}", "/a~1b", "gibt es hier nicht");
        refuses("{\"claims\": [{\"value\": 5, \"organisation\": \"sgfv\"}]}", "/claims/0/value", "Text");
        refuses(
                "{\"claims\": [{\"value\": \"\", \"organisation\": \"sgfv\"}]}",
                "/claims/0/value",
                "mindestens ein Zeichen");
        refuses(
                "{\"claims\": [{\"value\": \"" + "x".repeat(201) + "\", \"organisation\": \"sgfv\"}]}",
                "/claims/0/value",
                "200");
        refuses(
                "{\"claims\": [{\"value\": \"x\", \"organisation\": \"ä\"}]}",
                "/claims/0/organisation",
                "richtige Form");
        refuses("{\"claims\": [{\"value\": \"x\"}]}", "/claims/0/organisation", "füllen Sie dieses Feld aus");
        refuses(
                "{\"claims\": [" + "{\"value\": \"x\", \"organisation\": \"a\"},".repeat(500)
                        + "{\"value\": \"x\", \"organisation\": \"a\"}]}",
                "/claims",
                "500");
    }

    @Test
    void areJsonAndNotTooMuch() {
        put("text/plain", "{}", StandardCharsets.UTF_8).isProblem(415);
        put("application/xml", "<x/>", StandardCharsets.UTF_8).isProblem(415);
        put("application/json", "{\"claims\": [], \"x\": \"" + "x".repeat(1_100_000) + "\"}", StandardCharsets.UTF_8)
                .isProblem(413);
    }

    @Test
    void areJudgedWhenItIsKnownWhoSendsThem() {
        Wire.send("PUT " + ADDRESS
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nRequested-With: teilhabemonitor\r\n"
                        + "Authorization: Bearer " + Signed.token("coordinator")
                        + "\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1\r\n\r\n{")
                .isProblem(403);
    }

    private static void refuses(String body, String pointer, String reason) {
        refuses(body, pointer, reason, StandardCharsets.UTF_8);
    }

    private static void refuses(String body, String pointer, String reason, Charset encoding) {
        JsonNode violations =
                put("application/json", body, encoding).isProblem(400).json().path("violations");
        List<String> names = new ArrayList<>();
        violations.forEach(each -> names.add(each.path("name").asText()));
        assertEquals(List.of(pointer), names, () -> body.substring(0, Math.min(body.length(), 100)) + violations);
        assertTrue(violations.get(0).path("reason").asText().contains(reason), violations::toString);
    }

    private static Wire.Answer put(String type, String body, Charset encoding) {
        byte[] bytes = body.getBytes(encoding);
        return Wire.send("PUT " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Requested-With: teilhabemonitor\r\nAuthorization: Bearer " + Signed.token("administrator")
                + "\r\nIf-Match: \"none\"\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length + "\r\n\r\n"
                + new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
