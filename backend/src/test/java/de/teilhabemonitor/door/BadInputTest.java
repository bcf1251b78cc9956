package de.teilhabemonitor.door;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Operations.Operation;
import de.teilhabemonitor.Operations.Parameter;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whatever is asked wrongly is refused with a reason, in the language of whoever asks; the contract says what is right. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadInputTest {

    private static final String OBSERVATIONS = "/api/v1/indicators/de-mh-share/observations";

    @Test
    void speaksGermanUnlessEnglishIsPreferred() {
        String wrong = "/api/v1/measures?page=0";
        String german = "Die Anfrage ist so nicht zu verstehen";
        String english = "The request cannot be understood";
        given().get(wrong).then().statusCode(400).body("title", equalTo(german));
        for (String language : List.of("de", "fr", "tr, *;q=0.1", "de;q=0.8, en;q=0.5", "", "!!", "x".repeat(300))) {
            given().header("Accept-Language", language).get(wrong).then().body("title", equalTo(german));
        }
        for (String language : List.of("en", "en-GB", "fr, en;q=0.8, de;q=0.3")) {
            given().header("Accept-Language", language)
                    .get(wrong)
                    .then()
                    .statusCode(400)
                    .body("title", equalTo(english))
                    .body("violations[0].reason", startsWith("Please give a whole number from 1 to"));
        }
    }

    @Test
    void namesTheAddressTheKindAndEveryViolation() {
        given().get("/api/v1/measures?page=0&pageSize=x&nonsense=1&status=done")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:teilhabemonitor:problem:invalid-request"))
                .body("status", equalTo(400))
                .body("instance", equalTo("/api/v1/measures"))
                .body("violations.name", contains("page", "pageSize", "nonsense", "status"));
    }

    /** Over HTTP/2 nobody has to announce a length. */
    @Test
    void refusesBodiesThatBecomeTooLarge() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI site = URI.create("http://localhost:" + RestAssured.port);
        HttpResponse<String> first = client.send(
                HttpRequest.newBuilder(site.resolve("/api/v1/plan")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, first.version());
        for (int bytes : new int[] {100, 3 << 20}) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(site.resolve("/api/v1/submissions"))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "k".repeat(36))
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() ->
                                    new ByteArrayInputStream(" ".repeat(bytes).getBytes(UTF_8))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(bytes == 100 ? 400 : 413, answer.statusCode(), answer.body());
        }
    }

    @Test
    void hasNothingAtUnknownPaths() {
        for (String path : List.of("/api/v1/nothing", "/api/v1", "/api", "/api/v2/measures", "/api/v1/measures.xml")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .header("Cache-Control", "no-store")
                    .body("title", equalTo("Hier ist nichts"))
                    .body("violations", nullValue());
        }
        given().header("Accept-Language", "en")
                .get("/api/v1/nothing")
                .then()
                .body("title", equalTo("There is nothing here"));
    }

    @Test
    void hasNothingUnderUnknownCodes() {
        everywhere(operation -> operation.path().contains("{code}"), operation -> {
            String path = operation.path().replace("{code}", "there-is-none");
            assertEquals(
                    path, Wire.get(path).isProblem(404).json().path("instance").asText());
            Wire.get(operation.path().replace("{code}", "a".repeat(65))).isProblem(404);
            Wire.get(operation.path().replace("{code}", "a_b")).isProblem(404);
        });
    }

    @Test
    void refusesKeysThatAnOperationDoesNotHave() {
        everywhere(operation -> true, operation -> {
            refused(operation.with("nonsense", "1"), "nonsense");
            refused(operation.with("Page", "1"), "Page");
            refused(operation.with("", ""), "");
            refused(operation.with("%24where", "1"), "$where");
        });
    }

    @Test
    void refusesKeysTwice() {
        everywhere(operation -> !operation.parameters().isEmpty(), operation -> {
            for (Parameter key : operation.parameters()) {
                String value = example(key);
                refused(operation.with(key.name(), value + "&" + key.name() + "=" + value), key.name());
            }
        });
    }

    @Test
    void refusesValuesOfTheWrongForm() {
        everywhere(operation -> true, operation -> {
            for (Parameter key : operation.parameters()) {
                for (String wrong : wrong(key)) {
                    refused(operation.with(key.name(), wrong), key.name());
                }
            }
        });
    }

    @Test
    void refusesCodesThatDoNotExistInEveryFilterOfEveryFormat() {
        everywhere(operation -> true, operation -> {
            for (Parameter key : operation.parameters()) {
                if (key.takesCodes()) {
                    assertSays(
                            "„there-is-none“ gibt es nicht",
                            refused(operation.with(key.name(), "there-is-none"), key.name()));
                }
            }
        });
    }

    @Test
    void refusesThingsThatDoNotExistInEveryFilterOfEveryFormat() {
        Set<String> filters = Set.of("subject", "target");
        AtomicInteger found = new AtomicInteger();
        everywhere(operation -> true, operation -> {
            for (Parameter key : operation.parameters()) {
                if (filters.contains(key.name())) {
                    for (String nothing : List.of("measures/there-is-none", "nix", "nix/M-0005")) {
                        assertSays(
                                "„" + nothing + "“ gibt es nicht",
                                refused(operation.with(key.name(), nothing), key.name()));
                    }
                    found.incrementAndGet();
                }
            }
        });
        assertEquals(6, found.get());
    }

    @Test
    void namesTheUnknownOneAmongKnownCodes() {
        String reason = refused("/api/v1/measures?field=HF07,HF99,HF01", "field");
        assertSays("„HF99“", reason);
        assertSays("/api/v1/fields", reason);
        refused("/api/v1/measures?organisation=sgfv,nobody&field=HF07", "organisation");
        refused("/api/v1/measures?organisation=sgfv,nobody&field=HF07&q=Gesundheit", "organisation");
    }

    @Test
    void refusesPagesOutOfBounds() {
        for (String size : List.of("0", "-1", "101", "1000", "2147483648", "99999999999999999999")) {
            refused("/api/v1/measures?pageSize=" + size, "pageSize");
        }
        assertEquals(
                "Bitte geben Sie eine ganze Zahl von 1 bis 1000 an.",
                refused(OBSERVATIONS + "?pageSize=1001", "pageSize"));
        for (String page : List.of("0", "-1", "1.0", "1e3", "+1", "%201", "one", "1000001", "99999999999999999999")) {
            refused("/api/v1/measures?page=" + page, "page");
        }
        allowed(OBSERVATIONS + "?pageSize=1000");
    }

    @Test
    void refusesWhatIsNoPeriod() {
        for (String period : List.of("2024-02-31", "2023-02-29", "2024-13", "2024-00", "24", "heute", "2024-1-1", "")) {
            for (String list : List.of("/api/v1/events", "/api/v1/events.csv", "/api/v1/events.ics", OBSERVATIONS)) {
                refused(list + "?from=" + period, "from");
                refused(list + "?to=" + period, "to");
            }
        }
        allowed("/api/v1/events?from=2024-02-29");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        for (String list : List.of("/api/v1/events", "/api/v1/events.csv", "/api/v1/events.ics", OBSERVATIONS)) {
            refused(list + "?from=2024&to=2023-12-31", "to");
            allowed(list + "?from=2023-12-31&to=2023");
        }
    }

    @Test
    void refusesDimensionsThatThePlanDoesNotHave() {
        for (String list : List.of(OBSERVATIONS, OBSERVATIONS + ".csv")) {
            refused(list + "?dimensions=sex:nobody", "dimensions");
            refused(list + "?dimensions=nothing:female", "dimensions");
            refused(list + "?dimensions=sex", "dimensions");
            refused(list + "?dimensions=sex:", "dimensions");
            refused(list + "?dimensions=sex:female,", "dimensions");
            refused(list + "?dimensions=total,sex:female", "dimensions");
            assertSays("„sex“", refused(list + "?dimensions=sex:female,sex:male", "dimensions"));
            refused(list + "?dimensions=sex:female,sex:female", "dimensions");
            refused(list + "?breakdown=nothing", "breakdown");
            allowed(list + "?dimensions=sex:female");
            allowed(list + "?dimensions=total&breakdown=sex");
        }
    }

    @Test
    void refusesALanguageThatThePlanDoesNotHave() {
        everywhere(operation -> operation.query("lang").isPresent(), operation -> {
            assertSays("(de), Englisch (en)", refused(operation.with("lang", "fr"), "lang"));
            refused(operation.with("lang", "DE"), "lang");
            allowed(operation.with("lang", "en"));
        });
    }

    @Test
    void refusesASearchForNothing() {
        assertSays("fehlt", refused("/api/v1/search", "q"));
        for (String nothing : List.of("", "%20", "%20%20%20", "%09", "%0A")) {
            refused("/api/v1/search?q=" + nothing, "q");
            refused("/api/v1/measures?q=" + nothing, "q");
        }
    }

    @Test
    void refusesASearchForTooMuch() {
        assertEquals("Erlaubt sind höchstens 200 Zeichen.", refused("/api/v1/search?q=" + "a".repeat(10_000), "q"));
        refused("/api/v1/search?q=" + "a".repeat(201), "q");
        allowed("/api/v1/search?q=" + "a".repeat(200));
        allowed("/api/v1/search?q=" + "a%20".repeat(99) + "a");
    }

    @Test
    void refusesWhatIsNoText() {
        for (String unreadable : List.of("%00", "a%00b", "%1b", "%7f", "%ff", "%c3", "%c3%28", "%ed%a0%80")) {
            refused("/api/v1/search?q=" + unreadable, "q");
            refused("/api/v1/measures?field=" + unreadable, "field");
            Wire.get("/api/v1/measures?" + unreadable + "=1").isProblem(400);
        }
    }

    @Test
    void refusesWhatIsNotEscapedAsItHasToBe() {
        for (String broken : List.of("%", "%4", "%zz", "{a}", "a|b", "\"a\"", "<b>", "a^b", "a`b", "a\\b")) {
            Wire.get("/api/v1/search?q=" + broken).isProblem(400);
            Wire.get("/api/v1/measures?" + broken + "=1").isProblem(400);
            Wire.get("/massnahmen?" + broken).isProblem(400);
            Wire.get("/api/v1/measures/" + broken).isProblem(400);
            Wire.get("/" + broken).isProblem(400);
        }
    }

    @Test
    void findsNothingForWordsThatSayNothing() {
        for (String words : List.of("und der die", "und", "the of")) {
            given().queryParam("q", words)
                    .get("/api/v1/search")
                    .then()
                    .statusCode(200)
                    .body("data", empty())
                    .body("pagination.totalElements", equalTo(0));
        }
    }

    @Test
    void takesSignsOfSearchLanguagesForWhatTheyAre() {
        for (String words : List.of(
                "\"",
                "\"\"",
                "\"Sprachkurs",
                "'",
                "''",
                "'; drop table measure; --",
                "&",
                "|",
                "!",
                "()",
                "(",
                ":*",
                "Sprachkurs:*",
                "a & b | !c",
                "<->",
                "-",
                "--",
                "-Sprachkurs",
                "or",
                "or or",
                "Sprachkurs or",
                "\\",
                "\\'",
                "%",
                "_",
                "%%",
                "*",
                "?",
                "$1",
                ":q",
                "{}",
                "[a",
                "#",
                "~",
                "🙂",
                "ÄÖÜß",
                "a\u0301",
                "\u202e",
                "\u200b",
                "\ufeff",
                "İ",
                "ﬁ",
                "日本語",
                "عربى")) {
            for (String list :
                    List.of("/api/v1/search", "/api/v1/measures", "/api/v1/organisations", "/api/v1/sources")) {
                allowed(list + "?q=" + URLEncoder.encode(words, UTF_8));
            }
        }
        given().get("/api/v1/measures").then().body("pagination.totalElements", equalTo(20));
    }

    @Test
    void leavesOutWhatIsExcludedAndTakesEitherOfTwo() {
        given().queryParam("q", "Gröpelingen -Hebammenzentren")
                .get("/api/v1/measures")
                .then()
                .body("data.code", hasItem("M-0005"))
                .body("data.code", not(hasItem("M-0018")));
        given().queryParam("q", "Hebammenzentren or Einbürgerungskampagne")
                .get("/api/v1/measures")
                .then()
                .body("data.code", hasItem("M-0018"))
                .body("data.code", hasItem("M-0016"));
    }

    @Test
    void forcesNothingOnWhoRefusesIt() {
        everywhere(operation -> true, operation -> {
            String address = operation.address();
            // Once from memory, once not.
            for (int time = 0; time < 2; time++) {
                Wire.get(address, "Accept: */*;q=0").isProblem(406);
                Wire.get(address);
            }
        });
        Wire.get("/api/v1/plan", "Accept: application/json;q=0").isProblem(406);
        Wire.get("/api/v1/plan", "Accept: application/json;q=0, */*").isProblem(406);
        Wire.get("/api/v1/measures.csv", "Accept: text/csv;q=0.0, application/json")
                .isProblem(406);
        assertEquals(
                200,
                Wire.get("/api/v1/plan", "Accept: */*;q=0, application/json").status());
    }

    @Test
    void offersNothingButReadingAndWhatIsPromised() {
        everywhere(operation -> true, operation -> {
            List<String> promised = Operations.methods(operation.path());
            for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
                if (!promised.contains(method)) {
                    Wire.Answer answer = Wire.send(method, operation.address(), "Content-Length: 0")
                            .isProblem(405);
                    assertEquals(
                            promised.contains("POST") ? "POST, GET, HEAD, OPTIONS" : "GET, HEAD, OPTIONS",
                            answer.header("Allow"));
                    assertSays("Das geht an dieser Adresse nicht", answer.body());
                }
            }
        });
    }

    @Test
    void readsNoBodyOfAMethodThatItDoesNotOffer() {
        given().contentType("application/json")
                .body("{")
                .post("/api/v1/measures")
                .then()
                .statusCode(405);
        given().contentType("text/html")
                .header("Accept-Language", "en")
                .body("<p>")
                .post("/api/v1/measures")
                .then()
                .statusCode(405)
                .body("title", equalTo("This address does not offer that"));
    }

    /** @return the reason that is given for this key */
    private static String refused(String address, String key) {
        Wire.Answer answer = Wire.get(address).isProblem(400);
        assertEquals("", answer.header("ETag"), address);
        for (JsonNode violation : answer.json().path("violations")) {
            if (violation.path("name").asText().equals(key)) {
                return violation.path("reason").asText();
            }
        }
        return fail(address + " does not name " + key + ": " + answer.body());
    }

    private static void allowed(String address) {
        assertEquals(200, Wire.get(address).status(), address);
    }

    private static void assertSays(String part, String reason) {
        assertTrue(reason.contains(part), reason);
    }

    private static void everywhere(
            java.util.function.Predicate<Operation> which, java.util.function.Consumer<Operation> what) {
        List<Operation> operations = Operations.all().stream().filter(which).toList();
        assertFalse(operations.isEmpty());
        assertAll(operations.stream().map(operation -> (Executable) () -> what.accept(operation)));
    }

    private static String example(Parameter key) {
        return key.allowed().isEmpty() ? "1" : key.allowed().get(0);
    }

    /** Values of which none is as the contract has it. */
    private static List<String> wrong(Parameter key) {
        String type = key.schema().path("type").asText();
        if (type.equals("integer")) {
            long tooSmall = key.schema().path("minimum").asLong() - 1;
            return List.of("", "x", Long.toString(tooSmall), "1.5", "0x10", "-5");
        }
        if (type.equals("boolean")) {
            return List.of("", "1", "TRUE", "yes");
        }
        Stream<String> notListed = key.allowed().isEmpty() ? Stream.of() : Stream.of("nonsense");
        Stream<String> lists = type.equals("array") ? Stream.of(",", "a,,b", "x,".repeat(25) + "x") : Stream.of();
        return Stream.of(notListed, lists, Stream.of("", "%00", "a".repeat(600)))
                .flatMap(each -> each)
                .toList();
    }
}
