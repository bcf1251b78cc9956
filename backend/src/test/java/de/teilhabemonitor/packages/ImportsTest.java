package de.teilhabemonitor.packages;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Signed;
import de.teilhabemonitor.round.RoundWorld;
import de.teilhabemonitor.sheet.Uploads;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables come in by the staff door: uploaded, looked at, applied by somebody else, or discarded. */
@QuarkusTest
@TestProfile(ImportsTest.WithStaff.class)
class ImportsTest {

    static final String IMPORTS = "/api/staff/v1/imports";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The plan of Bremen in a database of its own, with people who sign in, and a clock that tests put forward. */
    public static class WithStaff implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(TestDatabase.class, Map.of("database", "imports")),
                    new TestResourceEntry(TestKeycloak.class));
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Clocks.class);
        }

        @Alternative
        @Singleton
        public static class Clocks {

            @Produces
            @ApplicationScoped
            Clock clock() {
                return new RoundWorld.Ahead();
            }
        }
    }

    @Inject
    Rows rows;

    static ValidatableResponse upload(String type, String query, byte[] body) {
        return Signed.as("coordinator")
                .contentType(type)
                .body(body)
                .post(IMPORTS + query)
                .then();
    }

    static ValidatableResponse csv(String table, String text) {
        return upload("text/csv", "?table=" + table, text.getBytes(UTF_8));
    }

    static String code(ValidatableResponse uploaded) {
        return uploaded.statusCode(201).extract().path("code");
    }

    static ValidatableResponse rowsOf(String code, String query) {
        return Signed.as("coordinator")
                .get(IMPORTS + "/" + code + "/rows" + query)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse apply(String person, String code, int version, boolean confirmed) {
        return Signed.as(person)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body("{\"confirmed\": " + confirmed + ", \"reason\": \"Aus dem Ressort\"}")
                .put(IMPORTS + "/" + code + "/application")
                .then();
    }

    static ValidatableResponse discard(String code) {
        return Signed.as("coordinator")
                .header("If-Match", "\"1\"")
                .put(IMPORTS + "/" + code + "/discarding")
                .then();
    }

    private static String measure(String code, String title, String... more) {
        String[] cells = {code, "HF07", title, "in-progress", "DE-HB", "concept", "q001"};
        return "code,field,title_de,status,territory,provenance,source" + (more.length > 0 ? "," + more[0] : "") + "\n"
                + String.join(",", cells) + (more.length > 1 ? "," + more[1] : "") + "\n";
    }

    /** Who asks for the first time becomes known, whatever the answer is. */
    private Map<String, String> withoutPeople() {
        Map<String, String> everything = rows.everything();
        everything.remove("person");
        return everything;
    }

    @Test
    void isForCoordinatorsOnly() {
        String code = code(csv("measures", measure("M-0005", "Titel")));
        Map<String, String> before = withoutPeople();
        long acts = rows.count("act");
        for (String path : List.of("", "/" + code, "/" + code + "/rows")) {
            given().get(IMPORTS + path).then().statusCode(401);
            for (String person : List.of("reporter", "auditor", "administrator", "moderator", "nobody")) {
                Signed.as(person).get(IMPORTS + path).then().statusCode(403);
            }
        }
        for (String export : List.of("zip", "xlsx")) {
            given().get("/api/staff/v1/export." + export).then().statusCode(401);
            Signed.as("reporter").get("/api/staff/v1/export." + export).then().statusCode(403);
        }
        for (String step : List.of("preview", "discarding")) {
            given().header("Requested-With", "teilhabemonitor")
                    .put(IMPORTS + "/" + code + "/" + step)
                    .then()
                    .statusCode(403);
            Signed.as("reporter")
                    .header("If-Match", "\"1\"")
                    .put(IMPORTS + "/" + code + "/" + step)
                    .then()
                    .statusCode(403);
        }
        apply("reporter", code, 1, true).statusCode(403);
        Signed.as("reporter")
                .contentType("text/csv")
                .body("code\nx\n")
                .post(IMPORTS + "?table=measures")
                .then()
                .statusCode(403);
        assertEquals(before, withoutPeople());
        assertEquals(acts, rows.count("act"));
        discard(code).statusCode(200);
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        long before = rows.count("import") + rows.count("act");
        upload("text/csv", "", "code\nx\n".getBytes(UTF_8)).statusCode(400).body("violations.name", contains("table"));
        csv("nonsense", "code\nx\n").statusCode(400).body("violations[0].reason", containsString("measures"));
        csv("Measures", "code\nx\n").statusCode(400);
        csv("measures", "").statusCode(400).body("violations.name", contains("measures"));
        csv("measures", "code,field\n\"x,y\n").statusCode(400).body("violations.name", contains("measures:2"));
        upload("application/json", "?table=measures", "{}".getBytes(UTF_8)).statusCode(415);
        upload("text/csv", "?table=measures", new byte[(10 << 20) + 1]).statusCode(413);
        upload("text/csv", "?table=measures&nonsense=1", "code\nx\n".getBytes(UTF_8))
                .statusCode(400);
        csv("sources", "code,citation\n" + "x,y\n".repeat(50_001)).statusCode(400);
        assertEquals(413, uploadedInPieces((10 << 20) + 1), "whatever was announced");
        upload(WORKBOOK, "", "PK".getBytes(UTF_8)).statusCode(400);
        upload(WORKBOOK, "", Uploads.workbook("Tabelle1", "<row>" + Uploads.text("code") + "</row>"))
                .statusCode(400)
                .body("violations.name", contains("Tabelle1"));
        upload("application/zip", "", Uploads.zip(Uploads.files("../measures.csv", "code\n")))
                .statusCode(400);
        upload("application/zip", "", Uploads.zip(Uploads.files("other.csv", "code\n")))
                .statusCode(400);
        // Other doors take no more than they did.
        Signed.as("coordinator")
                .contentType("application/json")
                .body(new byte[(1 << 20) + 1])
                .post("/api/staff/v1/changes")
                .then()
                .statusCode(413);
        assertEquals(before, rows.count("import") + rows.count("act"));
    }

    /** Without saying before how much it will be. */
    private static int uploadedInPieces(int bytes) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + IMPORTS + "?table=measures"))
                .header("Authorization", "Bearer " + Signed.token("coordinator"))
                .header("Requested-With", "teilhabemonitor")
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes])))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void knowsNoOtherCode() {
        Signed.as("coordinator").get(IMPORTS + "/I-9999").then().statusCode(404);
        Signed.as("coordinator").get(IMPORTS + "/I-9999/rows").then().statusCode(404);
        apply("coordinator-2", "I-9999", 1, true).statusCode(404);
        Signed.as("coordinator").get(IMPORTS + "?state=nonsense").then().statusCode(400);
    }

    @Test
    void saysRowByRowWhatIsWrong() {
        String code = code(csv(
                "measures",
                "code,field,title_de,status,territory,provenance,start,end\n"
                        + "M-0005,HF99,T,unknown,DE-HB,concept,,\n"
                        + "N-1,HF07,,unknown,DE-HB,concept,,\n"
                        + "N-2,HF07,T,maybe,DE-HB,concept,2024,2023\n"
                        + "N-2,HF07,T,unknown,DE-HB,concept,,\n"
                        + "N-3,HF07,T\n"
                        + "N-4,HF07,T,paused,DE-HB,concept,,\n"
                        + "M-0007,HF07,T,ended,DE-HB,concept,,\n"));
        rowsOf(code, "?kind=error")
                .body("data.line", contains(2, 3, 4, 5, 6, 7, 8))
                .body("data[0].errors[0].column", equalTo("field"))
                .body(
                        "data[0].errors[0].reason.de",
                        equalTo("„HF99“ gibt es im Plan nicht und steht auch nicht in fields.csv."))
                .body("data[0].subject", equalTo("measures/M-0005"))
                .body("data[1].errors.column", contains("title_de"))
                .body("data[2].errors.column", contains("status", "end"))
                .body("data[3].errors.column", contains("code"))
                .body("data[5].errors[0].reason.en", not(nullValue()))
                .body("data[6].errors.reason.de", hasItem(containsString("zum früheren Stand")));
        Signed.as("coordinator")
                .get(IMPORTS + "/" + code)
                .then()
                .body("actions", contains("preview", "discard"), "counts[0].errors", equalTo(7), "faults", empty());
        apply("coordinator-2", code, 1, true).statusCode(409);
        String header = code(csv("measures", "code,nonsense\nM-0005,x\n"));
        Signed.as("coordinator").get(IMPORTS + "/" + header).then().body("faults.column", contains("nonsense"));
        apply("coordinator-2", header, 1, true).statusCode(409);
        discard(code)
                .statusCode(200)
                .body("state", equalTo("discarded"), "decidedBy.name", equalTo("Test coordinator"));
        assertEquals("0", rows.ask("select count(*) from import_row where import = '" + code + "'"));
        discard(code).statusCode(412);
        Signed.as("coordinator")
                .put(IMPORTS + "/" + code + "/discarding")
                .then()
                .statusCode(428);
        apply("coordinator-2", code, 2, true).statusCode(409);
    }

    @Test
    void needsAllColumnsForNewRowsOnly() {
        String status = Api.get("measures/M-0006").path("status").asText();
        String code = code(csv("measures", "code,title_de\nM-0006,Nur der Titel\n"));
        rowsOf(code, "").body("data.kind", contains("changed"), "data[0].changes.column", contains("title_de"));
        apply("coordinator-2", code, 1, false).statusCode(200);
        JsonNode measure = Api.get("measures/M-0006");
        assertEquals("Nur der Titel", measure.at("/title/de").asText());
        assertEquals(status, measure.path("status").asText());
        String fresh = code(csv("measures", "code,title_de\nM-0006,Wieder anders\nM-9007,Neu\n"));
        rowsOf(fresh, "?kind=error")
                .body("data.key", contains("M-9007"))
                .body("data[0].errors.column", contains("field", "status", "territory", "provenance"))
                .body("data[0].errors[0].reason.de", containsString("neue Zeile"));
        apply("coordinator-2", fresh, 1, false).statusCode(409);
        Signed.as("coordinator")
                .get(IMPORTS + "/" + code(csv("measures", "title_de\nOhne Code\n")))
                .then()
                .body("faults.column", contains("code"));
    }

    @Test
    void changesWhatWasLookedAtAndTellsIt() {
        long acts = rows.count("act");
        String code = code(csv(
                "measures",
                measure("M-0005", "Ein neuer Titel") + "M-9001,HF07,Ganz neu,planned,DE-HB,concept,q001\n"));
        rowsOf(code, "?kind=changed")
                .body("data", hasSize(1))
                .body("data[0].changes.find { it.column == 'title_de' }.after", equalTo("Ein neuer Titel"))
                .body("data[0].changes.find { it.column == 'title_de' }.before", notNullValue())
                .body("data[0].key", equalTo("M-0005"));
        rowsOf(code, "?kind=created&table=measures").body("data.key", contains("M-9001"));
        rowsOf(code, "?table=fields").body("data", empty());
        long version = rows.planVersion();
        String english = Api.get("measures/M-0005").at("/title/en").asText();
        String description = Api.get("measures/M-0005").path("description").toString();
        apply("coordinator", code, 1, false).statusCode(403);
        apply("coordinator-2", code, 7, false).statusCode(412);
        apply("coordinator-2", code, 1, false)
                .statusCode(200)
                .body("state", equalTo("applied"), "decidedBy.name", equalTo("Test coordinator-2"))
                .body("progress", nullValue());
        apply("coordinator-2", code, 2, false).statusCode(409);
        JsonNode measure = Api.get("measures/M-0005");
        assertEquals("Ein neuer Titel", measure.at("/title/de").asText());
        assertEquals(english, measure.at("/title/en").asText());
        assertEquals(description, measure.path("description").toString(), "columns that are not in the file stay");
        assertEquals("Ganz neu", Api.get("measures/M-9001").at("/title/de").asText());
        assertEquals(version + 2, rows.planVersion());
        given().get("/api/v1/measures/M-0005/history")
                .then()
                .body("data[0].batch", equalTo(code), "data[0].reason", equalTo("Aus dem Ressort"));
        given().get("/api/v1/changes?subject=measures/M-9001").then().body("data[0].kind", equalTo("create"));
        assertEquals(acts + 1, rows.count("act"));
        changesNothingByExportAndImport();
    }

    /** Whatever was changed before. */
    static void changesNothingByExportAndImport() {
        for (String form : List.of("zip", "xlsx")) {
            byte[] export = Signed.as("coordinator")
                    .get("/api/staff/v1/export." + form)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", "attachment; filename=\"plan." + form + "\"")
                    .extract()
                    .asByteArray();
            String code = code(upload(form.equals("zip") ? "application/zip" : WORKBOOK, "", export));
            rowsOf(code, "?kind=error").body("data", empty());
            rowsOf(code, "?kind=changed").body("data", empty());
            rowsOf(code, "?kind=created").body("data", empty());
            Signed.as("coordinator")
                    .get(IMPORTS + "/" + code)
                    .then()
                    .body("faults", empty(), "actions", contains("preview", "discard"));
            apply("coordinator-2", code, 1, true).statusCode(409);
            discard(code).statusCode(200);
        }
    }

    @Test
    void readsWhatGermanSpreadsheetsWrite() {
        String text = "indicator;territory;period;sex;value;computed;provenance;source\r\n"
                + "ilm-a1a;DE-HB;2031;;12,5;no;official;q001\r\n"
                + "ilm-a1a;DE-HB;31.12.2032;female;1.234,5;no;official;q001\r\n"
                + "ilm-a1a;DE-HB;2033;;1.234;no;official;q001\r\n";
        String code = code(upload("text/csv", "?table=observations", text.getBytes(Charset.forName("windows-1252"))));
        rowsOf(code, "?kind=created").body("data[0].changes.find { it.column == 'value' }.after", equalTo("12.5"));
        rowsOf(code, "?kind=error")
                .body("data.line", contains(3, 4))
                .body("data[1].errors[0].reason.de", containsString("Tausender"));
        discard(code).statusCode(200);
    }

    @Test
    void marksWhatLooksOddAndAsksForConfirmation() {
        StringBuilder text = new StringBuilder("indicator,territory,period,value,computed,provenance,source\n");
        int[] values = {10, 12, 11, 13, 14, 40, 41};
        for (int i = 0; i < values.length; i++) {
            text.append("de-mh-share,DE-HB,%d,%d,no,official,q001\n".formatted(2101 + i, values[i]));
        }
        text.append("de-mh-share,DE-HB,2120,-3,no,official,q001\nde-mh-share,DE-HB,2130,130,no,official,q001\n");
        String code = code(csv("observations", text.toString()));
        rowsOf(code, "?kind=suspicious")
                .body("data.findAll { it.line == 7 }.remarks[0][0].reason.de", startsWith("Sprung von 14 auf 40"))
                .body("data.find { it.line == 9 }.remarks.reason.en.join(' ')", containsString("below zero"))
                .body("data.find { it.line == 10 }.remarks.reason.en.join(' ')", containsString("100 per cent"))
                .body("data.findAll { it.line in [4, 5, 6] }", empty());
        apply("coordinator-2", code, 1, false).statusCode(409);
        apply("coordinator-2", code, 1, true).statusCode(200);
        assertEquals(
                "1",
                rows.ask("select count(*) from applied_change where batch = '" + code + "'"),
                "the values of an indicator are one change");
        given().get("/api/v1/changes?subject=observations/de-mh-share")
                .then()
                .body("data[0].fields[0].after.added", equalTo(9));
    }

    /** Text in cells of a workbook too: people copy it there. */
    @Test
    void readsGermanDatesAndNumbersInEveryForm() {
        String commas = "indicator,territory,period,value,computed,provenance,source\n"
                + "ilm-a1a,DE-HB,31.12.2061,\"12,5\",nein,official,q001\n"
                + "ilm-a1a,DE-HB,12.2062,\"1,234\",ja,official,q001\n";
        String code = code(csv("observations", commas));
        rowsOf(code, "")
                .body("data[0].kind", equalTo("created"), "data[0].key", startsWith("ilm-a1a|DE-HB|2061-12-31|"))
                .body("data[0].changes.find { it.column == 'value' }.after", equalTo("12.5"))
                .body("data[1].errors.column", contains("value"))
                .body("data[1].errors[0].reason.de", containsString("Tausender"));
        discard(code).statusCode(200);
        byte[] workbook = Uploads.zip(Uploads.parts(
                "observations",
                "<row>" + texts("indicator", "territory", "period", "value", "computed", "provenance", "source")
                        + "</row><row>"
                        + texts("ilm-a1a", "DE-HB", "31.12.2061", "12,5", "nein", "official", "q001") + "</row>",
                ""));
        code = code(upload(WORKBOOK, "", workbook));
        rowsOf(code, "")
                .body("data[0].kind", equalTo("created"), "data[0].key", startsWith("ilm-a1a|DE-HB|2061-12-31|"))
                .body("data[0].changes.find { it.column == 'value' }.after", equalTo("12.5"));
        discard(code).statusCode(200);
    }

    private static String texts(String... cells) {
        return Stream.of(cells)
                .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining());
    }

    @Test
    void givesOfWhatWasTakenDownItsCodeAndWhy() {
        Signed.as("coordinator")
                .contentType("application/json")
                .body("{\"subject\": \"measures/M-0017\", \"reason\": \"Urteil vom Mai\"}")
                .post("/api/staff/v1/takedowns")
                .then()
                .statusCode(201);
        Map<String, String> files = Export.texts();
        String told = String.valueOf(files.get("taken_down.csv"));
        assertTrue(told.contains("measures/M-0017,"), told);
        assertFalse(told.contains("Urteil vom Mai"), "the reason stays within");
        String measures = String.valueOf(files.get("measures.csv"));
        List<String> header = List.of(measures.lines().findFirst().orElseThrow().split(","));
        List<String> row = List.of(measures.lines()
                .filter(line -> line.startsWith("M-0017,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1));
        for (String column : List.of("lead", "partners", "start", "end", "documents", "goals")) {
            assertEquals("", row.get(header.indexOf(column)), column);
        }
        assertEquals("Aus rechtlichen Gründen entfernt", row.get(header.indexOf("title_de")));
        changesNothingByExportAndImport();
    }

    @Test
    void refusesWhatChangedMeanwhileAndLooksAgain() {
        String first = code(csv("goals", "code,field,name_de\nZ07-1,HF07,Erstes Ziel\n"));
        String second = code(csv("goals", "code,field,name_de\nZ07-1,HF07,Zweites Ziel\n"));
        apply("coordinator-2", first, 1, false).statusCode(200);
        apply("coordinator-2", second, 1, false).statusCode(409).body("violations.name", contains("goals"));
        assertEquals("Erstes Ziel", Api.get("goals/Z07-1").at("/title/de").asText());
        Signed.as("coordinator")
                .header("If-Match", "\"1\"")
                .put(IMPORTS + "/" + second + "/preview")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        rowsOf(second, "").body("data[0].changes[0].before", equalTo("Erstes Ziel"));
        apply("coordinator-2", second, 2, false).statusCode(200);
        assertEquals("Zweites Ziel", Api.get("goals/Z07-1").at("/title/de").asText());
    }

    /** A new unit, an indicator in it, its values, and who is counted: all in one upload that refers to itself. */
    @Test
    void takesInWhatRefersToOneAnother() {
        Map<String, byte[]> files = new LinkedHashMap<>(Uploads.files(
                "observations.csv",
                "indicator,territory,period,gender,value,computed,provenance,source\nnew-1,DE-HB,2024,f,61.50,no,official,new-q\n",
                "indicators.csv",
                "code,theme,name_de,unit,direction,direction_basis,headline,source\nnew-1,"
                        + rows.ask("select min(code) from theme") + ",Neu,hours,up,judgement,gender:f,new-q\n",
                "units.csv",
                "code,label_de,symbol\nhours,Stunden,h\n",
                "dimensions.csv",
                "code,name_de\ngender,Geschlechtseintrag\n",
                "dimension_codes.csv",
                "dimension,code,label_de\ngender,f,weiblich\n",
                "sources.csv",
                "code,citation\nnew-q,Eine Quelle\n"));
        String code = code(upload("application/zip", "?name=neu.zip", Uploads.zip(files)));
        rowsOf(code, "?kind=error").body("data", empty());
        apply("coordinator-2", code, 1, false).statusCode(200).body("name", equalTo("neu.zip"));
        JsonNode indicator = Api.get("indicators/new-1");
        assertEquals("Neu", indicator.at("/title/de").asText());
        assertEquals("61.50", rows.ask("select value from observation where indicator = 'new-1'"));
        given().get("/api/v1/changes?subject=units/hours")
                .then()
                .statusCode(200)
                .body("data[0].kind", equalTo("create"), "data[0].batch", equalTo(code));
        assertTrue(Api.text("changes.csv").contains("dimensions/gender"));
        changesNothingByExportAndImport();
    }
}
