package de.teilhabemonitor.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.mail.MailServer;
import de.teilhabemonitor.mail.SendNow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports are asked of offices: they stay asked when somebody leaves. */
@QuarkusTest
@TestProfile(RoundWorld.class)
class LeaversOfRoundsTest extends RoundTests {

    /** Led by sgfv, where leaver and reporter work. */
    private static final String MEASURE = "M-0007";

    @Inject
    Reminders reminders;

    @Inject
    SendNow send;

    @BeforeEach
    void work() throws SQLException {
        MailServer.start();
        run("update person set departed_at = null");
        Signed.as("leaver").get(STAFF + "me").then().statusCode(200);
        open("R", MEASURE);
    }

    @AfterEach
    void end() throws SQLException {
        MailServer.stop();
        run("update person set departed_at = null");
    }

    private static void leaves(String person) {
        String code = Signed.as(person).get(STAFF + "me").path("code");
        String version =
                Signed.as("administrator").get(STAFF + "people/" + code).header("ETag");
        json("administrator", version)
                .body("{}")
                .put(STAFF + "people/" + code + "/departure")
                .then()
                .statusCode(200);
    }

    @Test
    void theReportStaysAskedAndOthersOfTheOfficeAreReminded() throws SQLException {
        Signed.as("reporter").get(STAFF + "me").then().statusCode(200);
        leaves("leaver");
        Signed.as("reporter")
                .get(STAFF + "duties?mine=true")
                .then()
                .body("data.measure.code", contains(MEASURE), "data.state", contains("missing"));
        later(20);
        QuarkusTransaction.requiringNew().run(reminders::remind);
        send.all();
        assertEquals(
                List.of("reporter@tests.example"),
                MailServer.received().stream()
                        .map(mail -> MailServer.header(mail, "To"))
                        .toList());
        progress().body("withoutReporter", empty());
    }

    @Test
    void whereNobodyIsLeftThePageOfTheRoundSaysSo() throws SQLException {
        Signed.as("reporter").get(STAFF + "me").then().statusCode(200);
        leaves("leaver");
        leaves("reporter");
        progress().body("withoutReporter.code", contains("sgfv"), "total.missing", equalTo(1));
        later(20);
        QuarkusTransaction.requiringNew().run(reminders::remind);
        assertEquals(0, count("outbox"));
    }

    @Test
    void aBegunReportIsTakenOverAndAnswersTheRound() {
        String begun = Signed.as("leaver")
                .contentType("application/json")
                .body("""
                        {"subject": "reports/R-%s", "kind": "create", "input": {"measure": "%1$s", "round": "R",
                        "happened": {"de": "Die Stellen sind besetzt."}, "status": "in-progress",
                        "statusAsOf": "2026-06"}}""".formatted(MEASURE))
                .post(STAFF + "changes")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        leaves("leaver");
        Signed.as("coordinator")
                .get(STAFF + "duties?round=R")
                .then()
                .body("data.state", contains("draft"), "data.change", contains(begun));
        Signed.as("coordinator").get(STAFF + "changes?author=departed").then().body("data.code", contains(begun));
        String path = STAFF + "changes/" + begun;
        String taken = json("coordinator", Signed.as("coordinator").get(path).header("ETag"))
                .put(path + "/takeover")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        json("coordinator", taken).put(path + "/submission").then().statusCode(200);
        Signed.as("coordinator").get(STAFF + "duties?round=R").then().body("data.state", contains("submitted"));
        assertEquals(
                "sgfv",
                Api.json(Signed.as("coordinator").get(path).asString())
                        .at("/office/code")
                        .asText());
    }

    private static ValidatableResponse progress() {
        return Signed.as("coordinator").get(STAFF + "rounds/R/progress").then().statusCode(200);
    }
}
