package de.teilhabemonitor.event;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.Nergenshuizen;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.xml.XmlPath;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Calendars, read back, have the events that are known to the day, at the hour that the clock there shows. */
@QuarkusTest
@TestProfile(Nergenshuizen.class)
class CalendarTest {

    private static Calendar calendar(String address) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(Api.text(address)));
    }

    private static Map<String, VEvent> events(Calendar calendar) {
        Map<String, VEvent> events = new TreeMap<>();
        for (Component component : calendar.getComponents(Component.VEVENT)) {
            VEvent event = (VEvent) component;
            String uid = value(event, Property.UID);
            events.put(uid.substring(0, uid.indexOf('@')), event);
        }
        return events;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property)
                .map(found -> ((Property) found).getValue())
                .orElse("");
    }

    private static VEvent event(String code) throws IOException, ParserException {
        VEvent event = events(calendar("events.ics")).get(code);
        if (event == null) {
            throw new AssertionError(code + " is not in the calendar");
        }
        return event;
    }

    /** The hours between start and end, as the parser counts them by the time zone in the file. */
    private static Duration length(VEvent event) {
        return Duration.between(instant(event, Property.DTSTART), instant(event, Property.DTEND));
    }

    private static Instant instant(VEvent event, String property) {
        return event.getProperty(property)
                .map(found -> ZonedDateTime.from(((net.fortuna.ical4j.model.property.DateProperty<?>) found).getDate())
                        .toInstant())
                .orElseThrow();
    }

    @Test
    void hasTheEventsThatAreKnownToTheDay() throws IOException, ParserException {
        assertEquals(
                List.of(
                        "conferentie-2026",
                        "nacht-herfst",
                        "nacht-herfst-dubbel",
                        "nacht-lente",
                        "open-dag",
                        "raad-2024"),
                List.copyOf(events(calendar("events.ics")).keySet()));
        given().get("/api/v1/events/buurtfeest.ics").then().statusCode(404);
        given().get("/api/v1/events/stuurgroep-2025.ics").then().statusCode(404);
    }

    @Test
    void hasTheSameEventsAsTheListUnderItsFilters() throws IOException, ParserException {
        for (String query : List.of("?from=2026&to=2026", "?type=dialogue", "?field=V1&from=2026-10", "?to=2025")) {
            List<String> expected = Api.all("events" + query).stream()
                    .filter(event -> event.path("date").asText().length() == 10)
                    .map(event -> event.path("code").asText())
                    .sorted()
                    .toList();
            assertEquals(
                    expected, List.copyOf(events(calendar("events.ics" + query)).keySet()), query);
        }
    }

    @Test
    void isAFeedToo() {
        XmlPath feed = given().get("/api/v1/events.atom?type=dialogue").xmlPath();
        assertEquals(
                Api.codes("events?type=dialogue").stream()
                        .map(code -> "http://localhost:8080/api/v1/events/" + code)
                        .sorted()
                        .toList(),
                feed.getList("feed.entry.id", String.class).stream().sorted().toList());
        assertEquals("http://localhost:8080/api/v1/events.atom?type=dialogue", feed.getString("feed.id"));
        given().get("/api/v1/events.atom?type=party").then().statusCode(400);
        given().get("/api/v1/events.atom?from=2026&to=2025").then().statusCode(400);
        given().header("Accept", "text/html").get("/api/v1/events.atom").then().statusCode(406);
    }

    @Test
    void bringsTheTimeZoneAlong() throws IOException, ParserException {
        String text = Api.text("events.ics");
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\n"));
        assertTrue(text.contains("\r\nTZID:Europe/Amsterdam\r\n"), text);
        assertTrue(text.contains("BEGIN:DAYLIGHT\r\n") && text.contains("BEGIN:STANDARD\r\n"));
        assertTrue(text.contains("DTSTART;TZID=Europe/Amsterdam:20260917T093000\r\n"), text);
        assertEquals(
                1, calendar("events.ics").getComponents(Component.VTIMEZONE).size());
        assertFalse(Api.text("events/open-dag.ics").contains("VTIMEZONE"));
    }

    @Test
    void countsTheHoursOfTheNightsInWhichTheClockIsSet() throws IOException, ParserException {
        assertEquals(Instant.parse("2026-10-24T23:30:00Z"), instant(event("nacht-herfst"), Property.DTSTART));
        assertEquals(Duration.ofHours(3), length(event("nacht-herfst")));
        assertEquals(Instant.parse("2027-03-28T00:30:00Z"), instant(event("nacht-lente"), Property.DTSTART));
        assertEquals(Duration.ofHours(1), length(event("nacht-lente")));
        assertEquals(
                "2026-10-25T01:30:00+02:00",
                Api.get("events/nacht-herfst").path("start").asText());
        assertEquals(
                "2026-10-25T03:30:00+01:00",
                Api.get("events/nacht-herfst").path("end").asText());
        assertEquals(
                "2027-03-28T01:30:00+01:00",
                Api.get("events/nacht-lente").path("start").asText());
        assertEquals(
                "2027-03-28T03:30:00+02:00",
                Api.get("events/nacht-lente").path("end").asText());
        assertEquals(
                "2026-10-25T02:30:00+02:00",
                Api.get("events/nacht-herfst-dubbel").path("start").asText());
        assertTrue(
                Api.text("events/nacht-herfst-dubbel.ics").contains("DTSTART;TZID=Europe/Amsterdam:20261025T023000"));
    }

    @Test
    void hasWholeDays() throws IOException, ParserException {
        String text = Api.text("events/open-dag.ics");
        assertTrue(text.contains("DTSTART;VALUE=DATE:20260505\r\n"), text);
        assertTrue(text.contains("DTEND;VALUE=DATE:20260506\r\n"), text);
        VEvent event = events(calendar("events/open-dag.ics")).get("open-dag");
        assertEquals("20260505", event == null ? "" : value(event, Property.DTSTART));
    }

    @Test
    void staysTheSameEntryFromAnswerToAnswer() throws IOException, ParserException {
        VEvent inAll = event("conferentie-2026");
        VEvent alone = events(calendar("events/conferentie-2026.ics?lang=tr")).get("conferentie-2026");
        assertEquals("conferentie-2026@xn-nh.teilhabemonitor", value(inAll, Property.UID));
        assertEquals(value(inAll, Property.UID), alone == null ? "" : value(alone, Property.UID));
        assertEquals("0", value(inAll, Property.SEQUENCE));
        assertEquals("20260630T223000Z", value(inAll, Property.DTSTAMP));
        assertEquals("Konferans: herkes sofrada", alone == null ? "" : value(alone, Property.SUMMARY));
    }

    @Test
    void linksToThePageOfTheEvent() throws IOException, ParserException {
        VEvent event = event("conferentie-2026");
        String page = Api.get("events/conferentie-2026").at("/links/web").asText();
        assertTrue(page.endsWith("/veranstaltungen/conferentie-2026"), page);
        assertEquals(page, value(event, Property.URL));
        assertEquals(
                "Lezingen, en werkgroepen; met een maaltijd.\nMet tolken Turks en Arabisch.\n\n" + page,
                value(event, Property.DESCRIPTION));
        assertEquals("Raadszaal, Plein 1; ingang achter", value(event, Property.LOCATION));
        assertEquals(page.replace("conferentie-2026", "raad-2024"), value(event("raad-2024"), Property.DESCRIPTION));
    }

    @Test
    void keepsWhatIsCancelledAndSaysWhy() throws IOException, ParserException {
        VEvent cancelled = event("nacht-herfst-dubbel");
        assertEquals("CANCELLED", value(cancelled, Property.STATUS));
        assertTrue(value(cancelled, Property.DESCRIPTION).startsWith("Cancelled. =Te weinig aanmeldingen\n\n"));
        VEvent moved = event("nacht-lente");
        assertEquals("", value(moved, Property.STATUS));
        assertTrue(value(moved, Property.DESCRIPTION)
                .startsWith("Moved; planned before: 21 March 2027. De zaal is bezet."));
        assertTrue(
                value(event("nacht-herfst"), Property.DESCRIPTION).startsWith("Bus 7, halte Plein.\nIngang achter.\n"));
    }

    @Test
    void saysInWhichLanguageItWasMade() {
        assertTrue(Api.text("events.ics").contains("PRODID:-//Teilhabemonitor//Teilhabemonitor//NL\r\n"));
        assertTrue(Api.text("events/conferentie-2026.ics?lang=tr")
                .contains("PRODID:-//Teilhabemonitor//Teilhabemonitor//TR\r\n"));
    }

    /** RFC 5545: lines end in CRLF and have 75 bytes at most. */
    @Test
    void foldsItsLines() {
        for (String line : Api.text("events.ics?lang=ar").split("\r\n", -1)) {
            assertFalse(line.contains("\n") || line.contains("\r"), line);
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
    }
}
