package de.teilhabemonitor.submission;

import static de.teilhabemonitor.Outside.CANARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Outside;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Edits;
import de.teilhabemonitor.submission.Guests.Sent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What shall not be public, and all the work on it, leaves everything outside as it was, to the byte. */
@QuarkusTest
@TestProfile(FeedbackWorld.class)
class NotPublicTest {

    private static ObjectNode words(String text) {
        return Guests.words(CANARY + " " + text)
                .put("name", CANARY + " e. V.")
                .put("email", CANARY.toLowerCase() + "@example.org");
    }

    @Test
    void isNowhere() throws Exception {
        // who works here is met before, the names of the plan are read
        for (String person : List.of("moderator", "coordinator", "reporter", "coordinator-personal-data")) {
            Signed.as(person).get("/api/staff/v1/me").then().statusCode(200);
        }
        Outside.seesNothingOf(() -> {
            Sent sent = Guests.send(words("nur unter uns").put("consent", "private"));
            Sent same = Guests.send(words("nur unter uns, noch einmal").put("consent", "private"));
            Sent declined = Guests.send(words("abgelehnt"));
            Sent drafted = Guests.send(words("mit Entwurf"));
            Desk.accept(sent);
            Desk.assign(sent);
            Signed.as("coordinator-personal-data")
                    .get(Desk.QUEUE + "/" + sent.code() + "/contact")
                    .then()
                    .statusCode(200);
            Signed.as("moderator")
                    .get(Desk.QUEUE + "/" + sent.code() + "/duplicates")
                    .then()
                    .statusCode(200);
            Signed.as("moderator").get(Desk.QUEUE + "?q=" + CANARY).then().statusCode(200);
            Desk.claim(same);
            Desk.done(Desk.put("moderator", same, "merging", Desk.into(sent)));
            Desk.done(Desk.put("reporter", sent, "answer", Desk.answer("later", CANARY + " Antwort")));
            Desk.done(Desk.put("coordinator", sent, "answer/sending"));
            Desk.done(Desk.put("coordinator", sent, "closing"));
            assertEquals("closed", Guests.own(same).path("state").asText());
            Desk.claim(declined);
            Desk.done(Desk.put(
                    "moderator",
                    declined,
                    "refusal",
                    Desk.refusal("advertising").put("sentence", CANARY + " Satz")));
            Desk.accept(drafted);
            Edits.draft("moderator", Staffing.publicVersion(drafted, CANARY + " Titel", CANARY + " Text"));
            Signed.as("coordinator")
                    .contentType("application/json")
                    .body("{\"title\":\"" + CANARY + " Vorlage\",\"text\":{\"de\":\"" + CANARY + " Worte\"}}")
                    .post("/api/staff/v1/answer-templates")
                    .then()
                    .statusCode(201);
        });
    }
}
