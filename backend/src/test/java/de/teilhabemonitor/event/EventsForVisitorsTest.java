package de.teilhabemonitor.event;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.post;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.change.Edits.step;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the staff enters for those who want to come is at every door; what does not hold together gets through none. */
@QuarkusTest
@TestProfile(Edited.class)
class EventsForVisitorsTest {

    private static final String WHOLE = """
            {"type": "conference", "date": "2031-05-06", "startsAt": "2031-05-06T09:00", "endsAt": "2031-05-06T17:00",
            "title": {"de": "Zukunftstag", "en": "Day of the future"}, "mode": "hybrid", "place": "Bürgerhaus",
            "directions": {"de": "Linie 3"}, "accessibility": ["step-free", "sign-language"],
            "accessibilityNote": {"de": "Mehr auf Anfrage"}, "cost": {"de": "Kostenlos"}, "state": "announced",
            "organisers": ["bremer-rat"], "fields": [], "sources": [], "sessions": [
                {"number": 1, "kind": "talk", "title": {"de": "Auftakt"}, "startsAt": "2031-05-06T09:00",
                    "endsAt": "2031-05-06T10:00", "room": "Saal"},
                {"number": 2, "kind": "workshop", "title": {"de": "Wohnen"}, "startsAt": "2031-05-06T10:00",
                    "endsAt": "2031-05-06T12:00", "track": "Forum 1", "room": "Raum 1", "capacity": 30,
                    "speaker": "Ana Beispiel; Bo Muster"}]}""";

    private static ObjectNode whole() {
        return (ObjectNode) Api.json(WHOLE);
    }

    private static ObjectNode create(String code, ObjectNode input) {
        ObjectNode change = (ObjectNode) Api.json("{\"subject\": \"events/" + code + "\", \"kind\": \"create\"}");
        change.set("input", input);
        return change;
    }

    private static VEvent entry(String address, String code) throws IOException, ParserException {
        for (Component component :
                new CalendarBuilder().build(new StringReader(Api.text(address))).getComponents(Component.VEVENT)) {
            if (value((VEvent) component, Property.UID).startsWith(code + "@")) {
                return (VEvent) component;
            }
        }
        throw new AssertionError(code + " is not in " + address);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property)
                .map(found -> ((Property) found).getValue())
                .orElse("");
    }

    private static Instant instant(VEvent event, String property) {
        return event.getProperty(property)
                .map(found ->
                        ZonedDateTime.from(((DateProperty<?>) found).getDate()).toInstant())
                .orElseThrow();
    }

    @Test
    void areTheSameAtEveryDoor() throws IOException, ParserException {
        publish(create("zukunftstag", whole()));
        JsonNode event = Api.get("events/zukunftstag");
        assertEquals("hybrid", event.path("mode").asText());
        assertEquals(
                "[\"step-free\",\"sign-language\"]", event.path("accessibility").toString());
        assertEquals("upcoming", event.path("phase").asText());
        assertEquals("2031-05-06T10:00:00+02:00", event.at("/sessions/1/start").asText());
        assertEquals("Forum 1", event.at("/sessions/1/track").asText());
        assertEquals(30, event.at("/sessions/1/capacity").asInt());
        assertFalse(event.at("/sessions/0").has("capacity"));
        assertEquals("", value(entry("events/zukunftstag.ics", "zukunftstag"), Property.STATUS));

        publish(edit("coordinator", "events/zukunftstag", input -> {
            input.put("state", "cancelled");
            input.set(
                    "stateReason", Api.json("{\"de\": \"Wasserschaden im Saal.\", \"en\": \"The hall is flooded.\"}"));
        }));
        CSVRecord row = Api.csv("events.csv?lang=en&from=2031-05&to=2031-05").get(0);
        assertEquals("cancelled", row.get("state"));
        assertEquals("The hall is flooded.", row.get("stateReason"));
        assertEquals("step-free;sign-language", row.get("accessibility"));
        assertEquals("Linie 3", row.get("directions"));
        assertEquals("upcoming", row.get("phase"));
        VEvent entry = entry("events.ics", "zukunftstag");
        assertEquals("CANCELLED", value(entry, Property.STATUS));
        assertEquals("1", value(entry, Property.SEQUENCE));
        assertTrue(value(entry, Property.DESCRIPTION).startsWith("Abgesagt. Wasserschaden im Saal."), entry.toString());
        assertTrue(value(entry("events/zukunftstag.ics?lang=en", "zukunftstag"), Property.DESCRIPTION)
                .startsWith("Cancelled. The hall is flooded."));
        given().get("/api/v1/search?q=Zukunftstag&kind=event")
                .then()
                .body("data.find { it.code == 'zukunftstag' }.state", equalTo("cancelled"));
        for (String word : new String[] {"Wasserschaden", "flooded", "Linie"}) {
            given().queryParam("q", word)
                    .get("/api/v1/search?kind=event")
                    .then()
                    .body("data.code", hasItem("zukunftstag"));
        }
        String page = Wire.get("/veranstaltungen/zukunftstag").body();
        assertTrue(page.contains("<title>Abgesagt: Zukunftstag – "), page);
        assertTrue(page.contains("\"name\":\"Zukunftstag\""), page);
        assertTrue(page.contains("\"eventStatus\":\"https://schema.org/EventCancelled\""), page);
        assertTrue(page.contains("\"eventAttendanceMode\":\"https://schema.org/MixedEventAttendanceMode\""), page);
        assertTrue(page.contains("\"@type\":\"Place\"") && page.contains("\"@type\":\"VirtualLocation\""), page);
        assertTrue(page.contains("\"organizer\":[{") && page.contains("\"@type\":\"Offer\""), page);
        assertTrue(Wire.get("/veranstaltungen").body().contains("/api/v1/events.atom?lang=de"));
        assertTrue(Wire.get("/en/veranstaltungen/zukunftstag").body().contains("<title>Cancelled: Day of the future"));
    }

    @Test
    void sayForWhenTheyWerePlannedBefore() throws IOException, ParserException {
        ObjectNode moved = whole();
        moved.put("state", "moved").put("movedFrom", "2031-04-01");
        moved.set("stateReason", Api.json("{\"de\": \"Streik bei der Bahn.\"}"));
        publish(create("verlegter-tag", moved));
        assertEquals(
                "2031-04-01", Api.get("events/verlegter-tag").path("movedFrom").asText());
        VEvent entry = entry("events/verlegter-tag.ics", "verlegter-tag");
        assertEquals("", value(entry, Property.STATUS));
        assertTrue(value(entry, Property.DESCRIPTION)
                .startsWith("Verlegt; vorher geplant: 1. April 2031. Streik bei der Bahn."));
        assertTrue(value(entry("events/verlegter-tag.ics?lang=en", "verlegter-tag"), Property.DESCRIPTION)
                .contains("1 April 2031"));
        String page = Wire.get("/veranstaltungen/verlegter-tag").body();
        assertTrue(page.contains("\"eventStatus\":\"https://schema.org/EventRescheduled\""), page);
        assertTrue(page.contains("\"previousStartDate\":\"2031-04-01\""), page);
        publish(edit("coordinator", "events/verlegter-tag", input -> input.put("place", "Anderswo")));
        assertEquals("1", value(entry("events.ics", "verlegter-tag"), Property.SEQUENCE));
    }

    /** Of what nobody has entered nothing is shown. */
    @Test
    void inventNothing() {
        JsonNode event = Api.get("events/buergerschaft-2020");
        for (String unknown : new String[] {"mode", "directions", "accessibilityNote", "cost", "state", "movedFrom"}) {
            assertFalse(event.has(unknown), unknown);
        }
        assertEquals("[]", event.path("accessibility").toString());
        assertEquals("over", event.path("phase").asText());
        assertFalse(Wire.get("/veranstaltungen/buergerschaft-2020").body().contains("eventStatus"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"state\": \"cancelled\"} | /input/stateReason",
                "{\"stateReason\": {\"de\": \"Weil\"}} | /input/stateReason",
                "{\"state\": \"moved\", \"stateReason\": {\"de\": \"Weil\"}} | /input/movedFrom",
                "{\"movedFrom\": \"2031-04\"} | /input/movedFrom",
                "{\"state\": \"moved\", \"stateReason\": {\"de\": \"Weil\"}, \"movedFrom\": \"2031-05-06\"} | /input/movedFrom",
                "{\"startsAt\": \"2031-05-06T09:30\"} | /input/sessions/0/startsAt",
                "{\"endsAt\": \"2031-05-06T11:00\"} | /input/sessions/1/endsAt",
                "{\"startsAt\": null, \"endsAt\": null, \"date\": \"2031-05-07\"} | /input/sessions/0/startsAt",
                "{\"sessions\": [{\"number\": 1, \"kind\": \"talk\", \"title\": {\"de\": \"x\"}, \"startsAt\": \"2031-05-06T10:00\", \"endsAt\": \"2031-05-06T10:00\"}]} | /input/sessions/0/endsAt",
                "{\"sessions\": [{\"number\": 1, \"kind\": \"talk\", \"title\": {\"de\": \"x\"}, \"startsAt\": \"2031-05-06T25:00\"}]} | /input/sessions/0/startsAt",
                "{\"sessions\": [{\"number\": 1, \"kind\": \"break\", \"title\": {\"de\": \"x\"}, \"capacity\": 30}]} | /input/sessions/0/capacity",
                "{\"endsAt\": \"2031-05-06T08:00\"} | /input/endsAt",
                "{\"date\": \"2031-05-07\"} | /input/startsAt",
                "{\"startsAt\": \"2031-03-30T02:30\", \"date\": \"2031\"} | /input/startsAt",
                "{\"startsAt\": \"2031-03-30T01:30\", \"endsAt\": \"2031-03-30T02:00\", \"date\": \"2031-03-30\"} | /input/endsAt",
                "{\"date\": \"2031\", \"startsAt\": null, \"endsAt\": null, \"sessions\": [{\"number\": 1, \"kind\": \"talk\", \"title\": {\"de\": \"x\"}, \"endsAt\": \"2031-03-30T02:59\"}]} | /input/sessions/0/endsAt",
            })
    void areRefusedWhereTheyContradictThemselves(String more, String pointer) {
        ObjectNode input = whole();
        Api.json(more).properties().forEach(each -> {
            if (each.getValue().isNull()) {
                input.remove(each.getKey());
            } else {
                input.set(each.getKey(), each.getValue());
            }
        });
        if (pointer.contains("sessions/0/startsAt")
                && input.path("date").asText().equals("2031-05-07")) {
            ((ArrayNode) input.path("sessions")).remove(1);
        }
        JsonNode draft = draft("coordinator", create("widerspruch-" + Math.abs(more.hashCode()), input));
        String german = step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body("violations.name", contains(pointer))
                .extract()
                .path("violations[0].reason");
        String english = Signed.as("coordinator")
                .header("Accept-Language", "en")
                .header("If-Match", "\"" + draft.path("version").asInt() + "\"")
                .put("/api/staff/v1/changes/" + draft.path("code").asText() + "/submission")
                .then()
                .statusCode(400)
                .extract()
                .path("violations[0].reason");
        assertNotEquals(german, english);
        assertFalse(german.contains("{0}") || english.contains("{0}"), german + english);
        step("coordinator", draft, "withdrawal").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "mode, \"everywhere\"",
        "accessibility, [\"slide\"]",
        "state, \"maybe\"",
        "movedFrom, \"2031-02-30\"",
        "directions, \"in one language\"",
    })
    void areOfTheWordsOfTheContract(String property, String value) {
        ObjectNode input = whole();
        input.set(property, Api.json(value));
        post("coordinator", create("unwort", input)).then().statusCode(400);
    }

    /** A package may bring it, and then it is the next: nobody enters an hour that never comes. */
    @Test
    void sayWhichHourThereIsNot() {
        ObjectNode input = whole();
        input.put("date", "2031-03-30").put("startsAt", "2031-03-30T02:30").put("endsAt", "2031-03-30T12:00");
        input.remove("sessions");
        JsonNode draft = draft("coordinator", create("keine-stunde", input));
        step("coordinator", draft, "submission")
                .then()
                .statusCode(400)
                .body(
                        "violations[0].reason",
                        equalTo(
                                "Diese Uhrzeit gibt es am 30. März 2031 nicht: Die Uhr springt von 2:00 Uhr auf 3:00 Uhr."
                                        + " Bitte geben Sie eine andere an."));
        step("coordinator", draft, "withdrawal").then().statusCode(200);
    }

    @Test
    void areWorkshopsAndHaveBreaks() {
        ObjectNode input = whole();
        input.put("type", "workshop");
        input.set("sessions", Api.json("""
                [{"number": 1, "kind": "opening", "title": {"de": "Begrüßung"}}, {"number": 2, "kind": "panel", "title": {"de": "Podium"}},
                {"number": 3, "kind": "break", "title": {"de": "Mittag"}}]"""));
        publish(create("werkstatt", input));
        ObjectNode minutes = (ObjectNode) Api.json("""
                {"subject": "documents/protokoll", "kind": "create", "input": {"kind": "minutes", "title": {"de": "Protokoll"},
                "event": "werkstatt", "pageUrl": "https://example.org/protokoll", "sources": []}}""");
        publish(minutes);
        given().get("/api/v1/events?type=workshop").then().body("data.code", contains("werkstatt"));
        given().get("/api/v1/documents?kind=minutes").then().body("data.code", contains("protokoll"));
        given().get("/api/v1/events/werkstatt").then().body("sessions.kind", contains("opening", "panel", "break"));
    }

    /** The nights in which the clock is set: the hour that comes twice is the first. */
    @ParameterizedTest
    @CsvSource({
        "herbst-1, 2031-10-26T01:30, 2031-10-26T03:30, 2031-10-25T23:30:00Z, 2031-10-26T02:30:00Z",
        "herbst-2, 2031-10-26T02:00, 2031-10-26T02:30, 2031-10-26T00:00:00Z, 2031-10-26T00:30:00Z",
        "herbst-3, 2031-10-26T02:30, 2031-10-26T03:00, 2031-10-26T00:30:00Z, 2031-10-26T02:00:00Z",
        "fruehling-1, 2031-03-30T01:30, 2031-03-30T03:30, 2031-03-30T00:30:00Z, 2031-03-30T01:30:00Z",
        "fruehling-2, 2031-03-30T03:00, 2031-03-30T04:00, 2031-03-30T01:00:00Z, 2031-03-30T02:00:00Z",
        "sommer, 2031-07-01T00:00, 2031-07-01T23:59, 2031-06-30T22:00:00Z, 2031-07-01T21:59:00Z",
    })
    void haveTheirHoursInNightsInWhichTheClockIsSet(
            String code, String startsAt, String endsAt, Instant start, Instant end)
            throws IOException, ParserException {
        ObjectNode input = whole();
        input.put("date", startsAt.substring(0, 10)).put("startsAt", startsAt).put("endsAt", endsAt);
        input.set("sessions", Api.json("""
                [{"number": 1, "kind": "talk", "title": {"de": "Nachts"}, "startsAt": "%s", "endsAt": "%s"}]""".formatted(startsAt, endsAt)));
        publish(create(code, input));
        JsonNode event = Api.get("events/" + code);
        for (JsonNode holder : new JsonNode[] {event, event.at("/sessions/0")}) {
            assertEquals(
                    start, ZonedDateTime.parse(holder.path("start").asText()).toInstant());
            assertEquals(end, ZonedDateTime.parse(holder.path("end").asText()).toInstant());
        }
        VEvent entry = entry("events/" + code + ".ics", code);
        assertEquals(start, instant(entry, Property.DTSTART));
        assertEquals(end, instant(entry, Property.DTEND));
    }

    /** Taken down, nothing that anybody wrote is left, and it can be told from the public list. */
    @Test
    void keepNoWordsWhenTheyAreTakenDown() {
        ObjectNode input = whole();
        input.put("state", "moved").put("movedFrom", "2031-04-01");
        input.set("stateReason", Api.json("{\"de\": \"Grund\"}"));
        publish(create("gesperrt", input));
        Signed.as("coordinator")
                .contentType("application/json")
                .body("{\"subject\": \"events/gesperrt\", \"reason\": \"Urteil\"}")
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201);
        assertEquals(410, Wire.get("/api/v1/events/gesperrt").status());
    }
}
