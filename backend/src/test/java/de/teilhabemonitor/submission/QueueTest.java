package de.teilhabemonitor.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The queue: the oldest first, narrowed, with what is like it, and with nobody's mailbox. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class QueueTest {

    private static JsonNode list(String person, String query) {
        return Api.json(Signed.as(person)
                .get(Desk.QUEUE + "?pageSize=100&" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> codes(String person, String query) {
        List<String> codes = new ArrayList<>();
        list(person, query)
                .path("data")
                .forEach(each -> codes.add(each.path("code").asText()));
        return codes;
    }

    @Test
    void beginsWithTheOldest() {
        Sent first = Guests.send(Guests.words("Reihenfolge eins"));
        Sent second = Guests.send(Guests.words("Reihenfolge zwei"));
        List<String> codes = codes("moderator", "q=Reihenfolge");
        assertEquals(List.of(first.code(), second.code()), codes);
        Collections.reverse(codes);
        assertEquals(codes, codes("coordinator", "q=Reihenfolge&sort=-receivedAt"));
        List<String> times = new ArrayList<>();
        list("auditor", "")
                .path("data")
                .forEach(each -> times.add(each.path("receivedAt").asText()));
        assertEquals(times.stream().sorted().toList(), times);
        Signed.as("moderator")
                .get(Desk.QUEUE + "?pageSize=1&q=Reihenfolge")
                .then()
                .body("pagination.totalPages", equalTo(2))
                .body("data.code", contains(first.code()));
    }

    @Test
    void findsByNamesThatTheReaderMaySee() {
        Sent unnamed = Guests.send(
                Guests.words("Wer schrieb das?").put("name", "Verein Unerkannt").put("consent", "unnamed"));
        Sent named = Guests.send(Guests.words("Wer schrieb das auch?").put("name", "Verein Unerkannt"));
        for (Sent each : List.of(unnamed, named)) {
            Desk.accept(each);
            Desk.assign(each);
        }
        assertEquals(List.of(unnamed.code(), named.code()), codes("moderator", "q=Unerkannt"));
        assertEquals(List.of(named.code()), codes("reporter", "q=Unerkannt"));
    }

    @Test
    void isNarrowedByWhatMatters() {
        Sent sent = Guests.send(Guests.words("Rollstuhlfahrer brauchen Aufzüge").put("consent", "private"));
        for (String query : List.of(
                "state=received",
                "claimed=nobody",
                "kind=association",
                "city=DE-HB-HB",
                "consent=private",
                "question=huerden",
                "call=standing",
                "field=HF07",
                "overdue=false",
                "merged=false",
                "q=aufzuege",
                "q=Rolstuhlfahrer",
                "q=" + sent.code(),
                "sort=due")) {
            assertTrue(codes("moderator", query).contains(sent.code()), query);
        }
        for (String query : List.of(
                "state=declined,closed",
                "office=sgfv",
                "claimed=me",
                "claimed=others",
                "kind=initiative",
                "city=elsewhere",
                "consent=named",
                "question=bedarf",
                "field=HF01",
                "overdue=true",
                "merged=true",
                "q=Sprachkurs")) {
            assertFalse(codes("moderator", query).contains(sent.code()), query);
        }
        JsonNode facets = list("coordinator", "q=" + sent.code()).path("facets");
        assertEquals("received", facets.at("/state/0/value").asText());
        assertEquals(1, facets.at("/consent/0/count").asInt());
        Desk.claim(sent);
        assertTrue(codes("moderator", "claimed=me&state=in-moderation").contains(sent.code()));
        assertTrue(codes("coordinator", "claimed=others").contains(sent.code()));
        for (String query : List.of(
                "state=lost",
                "city=XX",
                "office=nobody",
                "field=HF99",
                "call=none",
                "sort=text",
                "page=0",
                "colour=red",
                "overdue=maybe")) {
            Signed.as("moderator").get(Desk.QUEUE + "?" + query).then().statusCode(400);
        }
    }

    @Test
    void showsReportersWhatTheirOfficeAnswers() {
        Sent sent = Guests.send(Guests.words("Zuständig ist wer").put("consent", "unnamed"));
        Desk.accept(sent);
        assertFalse(codes("reporter", "").contains(sent.code()));
        Signed.as("reporter").get(Desk.QUEUE + "/" + sent.code()).then().statusCode(404);
        Desk.assign(sent);
        assertTrue(codes("reporter", "").contains(sent.code()));
        assertFalse(codes("reporter-social", "").contains(sent.code()));
        assertEquals(List.of(), codes("reporter-nowhere", ""));
        Signed.as("reporter-social").get(Desk.QUEUE + "/" + sent.code()).then().statusCode(404);
        JsonNode seen = Desk.one("reporter", sent);
        assertEquals("Zuständig ist wer", seen.at("/original/text").asText());
        assertFalse(seen.path("summary").has("name"), "nobody but who moderates reads a name that shall not be public");
        assertEquals(
                "Verein Beispiel",
                Desk.one("moderator", sent).at("/summary/name").asText());
        Signed.as("reporter")
                .get(Desk.QUEUE + "/" + sent.code() + "/duplicates")
                .then()
                .statusCode(403);
        Signed.as("reporter")
                .get(Desk.QUEUE + "/" + sent.code() + "/contact")
                .then()
                .statusCode(403);
        for (String person : List.of("event-team", "steering", "administrator", "nobody", "personal-data")) {
            Signed.as(person).get(Desk.QUEUE).then().statusCode(403);
            Signed.as(person).get(Desk.QUEUE + "/" + sent.code()).then().statusCode(403);
        }
        given().get(Desk.QUEUE).then().statusCode(401);
    }

    @Test
    void showsOriginalSuggestionsAndAProposalSideBySide() {
        ObjectNode words = Guests.words("Frau Meier (0421 555 1234) hilft uns sehr. Mehr davon!")
                .put("email", "desk@example.org");
        Sent sent = Guests.send(words);
        String address = Desk.QUEUE + "/" + sent.code();
        String body = Signed.as("moderator")
                .get(address)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", equalTo("\"1\""))
                .body("original.text", equalTo("Frau Meier (0421 555 1234) hilft uns sehr. Mehr davon!"))
                .body("suggestions.kind", contains("name", "phone"))
                .body("suggestions[0].start", equalTo(5))
                .body("suggestions[0].end", equalTo(10))
                .body(
                        "proposal.text",
                        equalTo("Frau [Name entfernt] ([Telefonnummer entfernt]) hilft uns sehr. Mehr davon!"))
                .body("proposal.title.de", equalTo("Frau [Name entfernt] ([Telefonnummer entfernt]) hilft uns sehr"))
                .body("proposal.name", equalTo("Verein Beispiel"))
                .body("proposal.targets", contains("measures/M-0005"))
                .body("steps.verb", contains("submission-received"))
                .body("may", contains("claimSubmission", "likelyDuplicates"))
                .body("$", not(hasKey("publicVersion")))
                .extract()
                .asString();
        assertFalse(body.contains("desk@example.org"));
        Signed.as("moderator").get(Desk.QUEUE + "/B-2026-44444").then().statusCode(404);
        Signed.as("moderator").get(Desk.QUEUE + "/" + "x".repeat(65)).then().statusCode(404);
    }

    /** The heading and the text that are proposed can be published as they are. */
    @Test
    void proposesWhatCanBePublished() {
        Sent sent = Guests.send(Guests.words("Es fehlt an Beratung. Besonders in Tenever."));
        Desk.accept(sent);
        ObjectNode proposal = (ObjectNode) Desk.one("moderator", sent).path("proposal");
        Staffing.publish(Staffing.create("submissions/" + sent.code(), proposal));
        given().get("/api/v1/submissions/" + sent.code())
                .then()
                .statusCode(200)
                .body("title.de", equalTo("Es fehlt an Beratung"))
                .body("text", equalTo("Es fehlt an Beratung. Besonders in Tenever."));
    }

    @Test
    void findsWhatSaysNearlyTheSame() {
        String words = "In der Straßenbahn der Linie 10 fehlen Ansagen für blinde Menschen, das muss besser werden.";
        Sent first = Guests.send(Guests.words(words));
        Sent second = Guests.send(Guests.words(
                "In der Strassenbahn (Linie 10) fehlen Ansagen fuer blinde Menschen! Das muss besser werden"));
        Sent other =
                Guests.send(Guests.words("Wir wünschen uns mehr Sprachkurse am Abend, mit Betreuung für die Kinder."));
        Signed.as("moderator")
                .get(Desk.QUEUE + "/" + first.code() + "/duplicates")
                .then()
                .statusCode(200)
                .body("data.submission.code", hasItem(second.code()))
                .body("data.submission.code", not(hasItem(other.code())))
                .body("data.submission.code", not(hasItem(first.code())))
                .body("data.likeness", everyItem(greaterThan(0.39f)));
        Signed.as("moderator")
                .get(Desk.QUEUE + "/B-2026-44444/duplicates")
                .then()
                .statusCode(404);
    }

    @Test
    void notesWhoLooksAtContactData() {
        Sent sent = Guests.send(Guests.words("Wer war das?").put("email", "wer@example.org"));
        String contact = Desk.QUEUE + "/" + sent.code() + "/contact";
        for (String person : List.of("coordinator", "moderator", "personal-data", "auditor", "administrator")) {
            Signed.as(person).get(contact).then().statusCode(403);
        }
        for (int i = 0; i < 2; i++) {
            Signed.as("coordinator-personal-data")
                    .get(contact)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body(
                            "$",
                            equalTo(Map.of(
                                    "name",
                                    "Verein Beispiel",
                                    "email",
                                    "wer@example.org",
                                    "address",
                                    "to-be-confirmed")));
        }
        List<String> verbs = new ArrayList<>();
        Desk.one("moderator", sent)
                .path("steps")
                .forEach(step -> verbs.add(step.path("verb").asText()));
        assertEquals(List.of("contact-read", "contact-read", "submission-received"), verbs);
        Signed.as("coordinator-personal-data")
                .get(Desk.QUEUE + "/B-2026-44444/contact")
                .then()
                .statusCode(404);
        assertTrue(Desk.may("coordinator-personal-data", sent).contains("submitterContact"));
    }
}
