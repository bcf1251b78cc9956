package de.teilhabemonitor.registration;

import static de.teilhabemonitor.change.Edits.publish;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.submission.Guests;
import io.restassured.response.Response;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who want to come to an event, and the event that they want to come to. */
final class Visitors {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SECRET = Pattern.compile("/mitreden/bestaetigen#([A-Za-z0-9_-]+)");
    private static final Pattern OWN = Pattern.compile("/mitreden/anmeldung#(R-[A-Z0-9-]+)\\.([A-Za-z0-9_-]+)");

    private Visitors() {}

    /** By which somebody opens their registration. */
    record Own(String code, String secret) {}

    /** An event with two workshops, of which the second has room for two. */
    static void announce(String code) {
        ObjectNode change = (ObjectNode) Api.json("{\"subject\": \"events/" + code + "\", \"kind\": \"create\"}");
        change.set("input", Api.json("""
                {"type": "conference", "date": "2031-05-06", "startsAt": "2031-05-06T09:00", "endsAt": "2031-05-06T17:00",
                "title": {"de": "Fachtag Wohnen", "en": "Conference on housing"}, "place": "Bürgerhaus",
                "mode": "hybrid", "accessibility": ["lift"], "directions": {"de": "Linie 3"},
                "admission": "registration", "organisers": [], "fields": [], "sources": [], "sessions": [
                    {"number": 1, "kind": "workshop", "title": {"de": "Mieten"}},
                    {"number": 2, "kind": "workshop", "title": {"de": "Bauen"}, "capacity": 2, "room": "Raum 2",
                        "speaker": "Cem Probe"}]}"""));
        publish(change);
    }

    static Response setDesk(String person, String event, int version, String body) {
        return Signed.as(person)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .put("/api/staff/v1/events/" + event + "/registration");
    }

    /** With so many seats. */
    static void open(String event, int capacity) {
        setDesk("event-team", event, 0, "{\"capacity\": " + capacity + "}")
                .then()
                .statusCode(200);
    }

    static ObjectNode words(String name, String email, int... sessions) {
        ObjectNode input = JSON.createObjectNode();
        input.put("name", name).put("email", email).put("language", "de").put("consent", "2026-11");
        for (int session : sessions) {
            input.withArray("sessions").add(session);
        }
        return input;
    }

    static Response post(String event, String key, ObjectNode input) {
        ObjectNode whole = input.deepCopy();
        if (!whole.has("proof")) {
            whole.put("proof", Guests.proof());
        }
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(whole.toString())
                .post("/api/v1/events/" + event + "/registrations");
    }

    static void register(String event, ObjectNode input) {
        post(event, Guests.key(), input).then().statusCode(202);
    }

    static Response confirm(String secret) {
        return Guests.with(secret).post("/api/own/v1/confirmations");
    }

    /** In the mail that asks to confirm. */
    static String secretOf(MimeMessage mail) {
        Matcher found = SECRET.matcher(MailServer.text(mail));
        if (!found.find()) {
            throw new AssertionError("no link to confirm in " + MailServer.text(mail));
        }
        return found.group(1);
    }

    /** In the mail that says how it stands. */
    static Own ownOf(MimeMessage mail) {
        Matcher found = OWN.matcher(body(mail));
        if (!found.find()) {
            throw new AssertionError("no link to the registration in " + body(mail));
        }
        return new Own(found.group(1), found.group(2));
    }

    /** What one reads, whether a file goes with it or not. */
    static String body(MimeMessage mail) {
        return parts(mail).get(0);
    }

    /** What one reads first, then the files. */
    static List<String> parts(MimeMessage mail) {
        try {
            List<String> parts = new ArrayList<>();
            collect(mail.getContent(), parts);
            return parts;
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Object content, List<String> parts) throws IOException, MessagingException {
        if (content instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart part = many.getBodyPart(i);
                Object inner = part.getContent();
                collect(
                        inner instanceof Multipart
                                ? inner
                                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                        parts);
            }
        } else {
            parts.add(content.toString().replace("\r\n", "\n"));
        }
    }

    static JsonNode seats(String event) {
        return Api.get("events/" + event + "/seats");
    }

    static JsonNode own(Own own) {
        return Api.json(Guests.with(own.secret)
                .get("/api/own/v1/registrations/" + own.code)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
