package de.teilhabemonitor.change;

import static de.teilhabemonitor.change.Edits.draft;
import static de.teilhabemonitor.change.Edits.edit;
import static de.teilhabemonitor.change.Edits.publish;
import static de.teilhabemonitor.change.Edits.step;
import static de.teilhabemonitor.change.Edits.stepped;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Edited;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.packages.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How what is public is altered: drafted, submitted, decided by somebody else, told in the history. */
@QuarkusTest
@TestProfile(Edited.class)
class ChangesTest {

    @Inject
    Rows rows;

    @Test
    void goPublicWhenSomebodyElseAppliesThem() {
        JsonNode before = Api.get("measures/M-0005");
        ObjectNode change = edit("coordinator", "measures/M-0005", input -> {
            ((ObjectNode) input.get("title")).put("de", "Ein neuer Titel");
            input.put("plannedEnd", "2027");
        });
        JsonNode draft = draft("coordinator", change);
        assertEquals("draft", draft.path("state").asText());
        assertEquals(before, Api.get("measures/M-0005"));

        JsonNode submitted = stepped("coordinator", draft, "submission");
        step("coordinator", submitted, "application")
                .then()
                .statusCode(403)
                .body("violations[0].name", equalTo("submittedBy"));
        assertEquals(before, Api.get("measures/M-0005"));

        JsonNode applied = stepped("coordinator-2", submitted, "application");
        JsonNode after = Api.get("measures/M-0005");
        assertEquals("Ein neuer Titel", after.at("/title/de").asText());
        assertEquals("2027", after.path("plannedEnd").asText());
        assertEquals(before.path("version").asInt() + 1, after.path("version").asInt());

        long number = applied.path("number").asLong();
        given().get("/api/v1/changes/" + number)
                .then()
                .statusCode(200)
                .body("subject", equalTo("measures/M-0005"), "reason", equalTo("Grund der Änderung"))
                .body("fields.field", hasItems("title", "plannedEnd"));
        given().get("/api/v1/measures/M-0005/history").then().statusCode(200).body("data[0].number", equalTo((int)
                number));
        given().get("/api/v1/changes?since=" + (number - 1)).then().body("data[0].number", equalTo((int) number));
    }

    @Test
    void areReturnedWithAReasonAndMended() {
        JsonNode submitted = stepped(
                "coordinator",
                draft("coordinator", edit("coordinator", "fields/HF01", input -> input.put("page", 77))),
                "submission");
        Signed.as("coordinator-2")
                .header("If-Match", "\"" + submitted.path("version").asInt() + "\"")
                .contentType("application/json")
                .body("{\"reason\": \"Bitte die Seite prüfen\"}")
                .put("/api/staff/v1/changes/" + submitted.path("code").asText() + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"), "returnReason", equalTo("Bitte die Seite prüfen"));
        ObjectNode mended = edit("coordinator", "fields/HF01", input -> input.put("page", 78));
        JsonNode edited = Api.json(Signed.as("coordinator")
                .header("If-Match", "\"" + (submitted.path("version").asInt() + 1) + "\"")
                .contentType("application/json")
                .body(mended.toString())
                .put("/api/staff/v1/changes/" + submitted.path("code").asText())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        JsonNode again = stepped("coordinator", edited, "submission");
        String code = again.path("code").asText();
        Signed.as("coordinator")
                .get("/api/staff/v1/acts?subject=fields/HF01&verb=change-returned,change-submitted")
                .then()
                .statusCode(200)
                .body(
                        "data.findAll { it.details.change == '" + code + "' }.verb",
                        contains("change-submitted", "change-returned", "change-submitted"))
                .body("data.find { it.verb == 'change-returned' }.details.reason", equalTo("Bitte die Seite prüfen"));
        String waiting = "/api/staff/v1/changes?state=submitted&pageSize=100&author=";
        Signed.as("coordinator").get(waiting + "others").then().body("data.code", not(hasItem(code)));
        Signed.as("coordinator").get(waiting + "me").then().body("data.code", hasItem(code));
        Signed.as("coordinator-2").get(waiting + "others").then().body("data.code", hasItem(code));
        stepped("coordinator-2", again, "application");
        given().get("/api/v1/fields/HF01").then().body("page", equalTo(78));
    }

    @Test
    void areReturnedWhereTheThingHasChangedSince() {
        ObjectNode mine = edit("coordinator", "measures/M-0006", input -> input.put("plannedEnd", "2028"));
        JsonNode submitted = stepped("coordinator", draft("coordinator", mine), "submission");
        publish(edit("coordinator", "measures/M-0006", input -> input.put("plannedEnd", "2029")));
        step("coordinator-2", submitted, "application")
                .then()
                .statusCode(409)
                .body("violations[0].name", equalTo("baseVersion"));
        String address = "/api/staff/v1/changes/" + submitted.path("code").asText();
        JsonNode comparison = Api.json(Signed.as("coordinator")
                .get(address + "/comparison")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertEquals("returned", comparison.at("/change/state").asText());
        assertTrue(comparison.path("stale").asBoolean());
        assertTrue(comparison.at("/fields/0/conflict").asBoolean());
        ObjectNode base = (ObjectNode) Api.json("{}");
        base.put("baseVersion", comparison.path("presentVersion").asInt());
        base.set("input", mine.get("input"));
        JsonNode rebased = Api.json(Signed.as("coordinator")
                .header("If-Match", "\"" + comparison.at("/change/version").asInt() + "\"")
                .contentType("application/json")
                .body(base.toString())
                .put(address + "/base")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        stepped("coordinator-2", stepped("coordinator", rebased, "submission"), "application");
        given().get("/api/v1/measures/M-0006").then().body("plannedEnd", equalTo("2028"));
    }

    @Test
    void nameTheUnitOfAnIndicator() {
        Signed.as("coordinator")
                .get("/api/staff/v1/subjects/indicators/ilm-a1a")
                .then()
                .statusCode(200)
                .body("input.unit", equalTo("persons"), "references.'units/persons'.de", equalTo("Personen"));
    }

    /** Before anybody returns it: its author alone, and only where somebody else was quicker. */
    @Test
    void areTakenBackAndPutOnThePresentStateInOneStep() {
        ObjectNode mine = edit("coordinator", "measures/M-0007", input -> input.put("plannedEnd", "2041"));
        JsonNode submitted = stepped("coordinator", draft("coordinator", mine), "submission");
        ObjectNode base = (ObjectNode) Api.json("{}");
        base.put("baseVersion", submitted.path("baseVersion").asInt());
        base.set("input", mine.get("input"));
        rebase("coordinator", submitted, base).then().statusCode(409);
        publish(edit("coordinator-2", "measures/M-0007", input -> input.put("plannedEnd", "2042")));
        String address = "/api/staff/v1/changes/" + submitted.path("code").asText();
        Signed.as("coordinator").get(address).then().body("stale", equalTo(true), "actions", hasItem("rebase"));
        Signed.as("coordinator-2").get(address).then().body("actions", not(hasItem("rebase")));
        base.put("baseVersion", submitted.path("baseVersion").asInt() + 1);
        rebase("coordinator-2", submitted, base).then().statusCode(409);
        JsonNode rebased = Api.json(rebase("coordinator", submitted, base)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"), "stale", equalTo(false), "submittedAt", nullValue())
                .extract()
                .asString());
        step("coordinator-2", rebased, "application").then().statusCode(409);
        stepped("coordinator-2", stepped("coordinator", rebased, "submission"), "application");
        given().get("/api/v1/measures/M-0007").then().body("plannedEnd", equalTo("2041"));
    }

    private static Response rebase(String person, JsonNode change, ObjectNode base) {
        return Signed.as(person)
                .header("If-Match", "\"" + change.path("version").asInt() + "\"")
                .contentType("application/json")
                .body(base.toString())
                .put("/api/staff/v1/changes/" + change.path("code").asText() + "/base");
    }

    @Test
    void beginNewThingsAndRetireThem() {
        ObjectNode change = (ObjectNode) Api.json("""
                {"subject": "measures", "kind": "create", "input": {"field": "HF01", "title": {"de": "Eine neue Maßnahme"},
                "status": "planned", "territory": "DE-HB", "provenance": "other-plan",
                "milestones": [{"title": {"de": "Erster Schritt"}, "state": "open", "due": "2027-03"}]}}""");
        JsonNode applied = publish(change);
        String subject = applied.path("subject").asText();
        given().get("/api/v1/" + subject)
                .then()
                .statusCode(200)
                .body("milestones[0].due", equalTo("2027-03"), "version", equalTo(1));
        ObjectNode retire = (ObjectNode) Api.json("{}");
        retire.put("subject", subject)
                .put("kind", "retire")
                .put("baseVersion", 1)
                .put("reason", "Nicht mehr Teil des Plans");
        publish(retire);
        given().get("/api/v1/" + subject).then().statusCode(200);
        String code = subject.substring(subject.indexOf('/') + 1);
        given().get("/api/v1/measures?pageSize=100").then().body("data.code", not(hasItem(code)));
    }

    @Test
    void keepsAFieldThatHasMeasures() {
        ObjectNode retire = (ObjectNode) Api.json("""
                {"subject": "fields/HF07", "kind": "retire", "reason": "Geht auf"}""");
        retire.put(
                "baseVersion",
                Edits.present("coordinator", "fields/HF07").path("version").asInt());
        step("coordinator", draft("coordinator", retire), "submission")
                .then()
                .statusCode(400)
                .body("violations.name", equalTo(List.of("/kind")));
        given().get("/api/v1/fields").then().body("data.code", hasItem("HF07"));
    }

    @Test
    void takeDownAtOnce() {
        JsonNode applied = publish((ObjectNode) Api.json("""
                {"subject": "notices", "kind": "create", "input": {"date": "2026-11-02", "title": {"de": "Unerlaubtes Wort"},
                "body": {"de": "Noch ein unerlaubtes Wort"}}}"""));
        takeDown(applied.path("subject").asText());
    }

    @Test
    void takeDownACallWithItsDays() {
        JsonNode applied = publish((ObjectNode) Api.json("""
                {"subject": "calls", "kind": "create", "input": {"title": {"de": "Unerlaubter Aufruf"},
                "opens": "2026-01-01", "closes": "2099-12-31",
                "questions": [{"askedAbout": "plan", "title": {"de": "Unerlaubte Frage"}}]}}"""));
        takeDown(applied.path("subject").asText());
    }

    @Test
    void takeDownAnIndicatorWithWhatItsValuesTold() {
        int version = Edits.present("coordinator", "observations/ilm-l3")
                .path("version")
                .asInt();
        publish((ObjectNode) Api.json("""
                {"subject": "observations/ilm-l3", "kind": "edit", "baseVersion": %d, "input": {"rows": [{"territory": "DE-HB",
                "period": "1999", "rank": 0, "value": 1, "provenance": "official", "note": "Unerlaubte Anmerkung"}]}}""".formatted(version)));
        assertTrue(Api.text("changes?pageSize=100").contains("Unerlaubte Anmerkung"));
        takeDown("indicators/ilm-l3");
        given().get("/api/v1/indicators/ilm-l3/observations").then().statusCode(410);
        given().get("/api/v1/indicators/ilm-l3/observations.csv").then().statusCode(410);
        assertEquals("0", rows.ask("select count(*) from observation where indicator = 'ilm-l3'"));
        assertEquals("0", rows.ask("select count(*) from observation_revision where indicator = 'ilm-l3'"));
    }

    private static void takeDown(String subject) {
        given().get("/api/v1/" + subject).then().statusCode(200);
        Signed.as("coordinator")
                .contentType("application/json")
                .body("{\"subject\": \"" + subject + "\", \"reason\": \"Gericht\"}")
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201)
                .body("state", equalTo("applied"));
        given().get("/api/v1/" + subject).then().statusCode(410);
        assertTrue(!Api.text("changes?pageSize=100").contains("nerlaubt"));
    }

    @Test
    void ofValuesKeepWhatWasThere() {
        String subject = "observations/" + "de-mh-share";
        ObjectNode change = (ObjectNode) Api.json("{}");
        int version = Edits.present("coordinator", subject).path("version").asInt();
        change.put("subject", subject)
                .put("kind", "edit")
                .put("baseVersion", version)
                .put("reason", "Neue Werte");
        change.set("input", Api.json("""
                {"rows": [{"territory": "DE-HB", "period": "1999", "rank": 0, "value": 12.50, "provenance": "official"}]}"""));
        publish(change);
        assertTrue(Api.text("indicators/de-mh-share/observations?territory=DE-HB&from=1999&to=1999")
                .contains("12.50"));
        given().get("/api/v1/indicators/de-mh-share/history").then().body("data[0].fields[0].after.added", equalTo(1));
        change.put(
                "baseVersion",
                Edits.present("coordinator", subject).path("version").asInt());
        ((ObjectNode) change.at("/input/rows/0")).put("value", 13);
        publish(change);
        JsonNode told = Api.get("indicators/de-mh-share/history").at("/data/0");
        JsonNode values = told.at("/fields/0/after/values");
        assertEquals(new BigDecimal("12.50"), values.at("/before/0/value").decimalValue());
        assertEquals(13, values.at("/after/0/value").asInt());
        assertEquals("DE-HB", values.at("/after/0/territory").asText());
        assertTrue(told.path("references").has("territories/DE-HB"));
    }

    /** As an import asks; a note answers. */
    @Test
    void ofValuesThatJumpWantAWordAboutIt() {
        ObjectNode change = (ObjectNode) Api.json("""
                {"subject": "observations/de-naturalisations", "kind": "edit", "input": {"rows": [{"territory": "DE-HB",
                "period": "2035", "rank": 0, "value": 90000, "provenance": "official"}]}}""");
        change.put(
                "baseVersion",
                Edits.present("coordinator", "observations/de-naturalisations")
                        .path("version")
                        .asInt());
        step("coordinator", draft("coordinator", change), "submission")
                .then()
                .statusCode(400)
                .body("violations[0].name", equalTo("/input/rows/0/value"))
                .body("violations[0].reason", containsString("auf 90.000"));
        ((ObjectNode) change.at("/input/rows/0")).put("note", "Neue Zählweise.");
        stepped("coordinator", draft("coordinator", change), "submission");
    }

    @Test
    void setTargetsThatAreAssessed() {
        JsonNode values = Api.get("indicators/de-mh-share/observations?territory=DE&dimensions=total&sort=period");
        String baseline = values.at("/data/0/period").asText();
        publish(edit("coordinator", "indicators/de-mh-share", input -> {
            ObjectNode target = ((ObjectNode) input).putArray("targets").addObject();
            target.put("territory", "DE").put("period", "2035").put("value", 40).put("baseline", baseline);
            target.putArray("dimensions");
            target.putObject("basis").put("de", "Ein Ziel nur für diesen Test");
        }));
        given().get("/api/v1/indicators/de-mh-share")
                .then()
                .statusCode(200)
                .body("targets[0].period", equalTo("2035"), "targets[0].assessment.baseline.period", equalTo(baseline));
    }
}
