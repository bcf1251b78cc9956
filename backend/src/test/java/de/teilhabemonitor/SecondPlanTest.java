package de.teilhabemonitor;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another city, other languages, other codes; loaded by the one setting. */
@QuarkusTest
@TestProfile(Nergenshuizen.class)
class SecondPlanTest {

    private static final Pattern FOREIGN = Pattern.compile(
            "\"(de|en)\":|brem|DE-|Rahmenkonzept|Senat|Ressort|Niedersachsen|migration|Maßnahme|Umsetzung|Deutsch",
            Pattern.CASE_INSENSITIVE);

    @Test
    void isThePlan() {
        given().get("/api/v1/plan")
                .then()
                .body("title.nl", equalTo("Samen in Nergenshuizen"), "title.ar", equalTo("معًا في نرخنسهاوزن"))
                .body("languages", contains("nl", "tr", "ar"), "timeZone", equalTo("Europe/Amsterdam"))
                .body("homeTerritory.title.ar", equalTo("نرخنسهاوزن"), "compareWith.code", contains("XN", "XN-VB"))
                .body("today", equalTo("2026-07-01"), "licence", equalTo("CC0-1.0"))
                .body("counts.fields", equalTo(4), "counts.measures", equalTo(12), "counts.indicators", equalTo(9))
                .body("counts.observations", equalTo(33), "counts.events", equalTo(8), "counts.sources", equalTo(4))
                .body("coverage.withHomeObservations", equalTo(7), "coverage.onlyElsewhere", equalTo(1))
                .body("coverage.withoutObservations", equalTo(1))
                .body("statuses.size()", equalTo(9))
                .body("statuses.find { it.status == 'replaced' }.withoutAsOf", equalTo(1))
                .body("statuses.find { it.status == 'in-progress' }.count", equalTo(3))
                .body("statuses.find { it.status == 'in-progress' }.asOfFirst", equalTo("2026"))
                .body("signals.find { it.signal == 'overdue' }.count", equalTo(2))
                .body("signals.find { it.signal == 'ends-this-year' }.count", equalTo(3))
                .body("signals.find { it.signal == 'no-goal' }.count", equalTo(2))
                .body("signals.everyMeasure", not(contains(true)))
                .body("questions.code", contains("koers", "drempel", "effect"));
    }

    @Test
    void answersEveryListAndEveryThing() {
        for (String list : Api.LISTS) {
            List<JsonNode> all = Api.all(list);
            assertFalse(all.isEmpty(), list);
            for (JsonNode each : all) {
                if (each.has("links")) {
                    JsonNode one = Api.get(list + "/" + each.path("code").asText());
                    assertEquals(each.path("title"), one.path("title"));
                }
            }
        }
    }

    /** Each value of each facet, used as a filter, finds as many as the facet promised. */
    @Test
    void findsWhatItsFacetsPromise() {
        for (String list : List.of("measures", "indicators", "events", "documents", "organisations")) {
            Api.get(list).path("facets").properties().forEach(facet -> facet.getValue()
                    .forEach(value -> {
                        String query = list + "?" + facet.getKey() + "="
                                + value.path("value").asText();
                        assertEquals(
                                value.path("count").asLong(),
                                Api.get(query).at("/pagination/totalElements").asLong(),
                                query);
                    }));
        }
    }

    /** Facets of one filter are counted under all others. */
    @Test
    void countsFacetsByHand() {
        assertEquals(
                Map.of("in-progress", 2L, "planned", 1L, "completed", 1L, "established", 1L),
                counts("measures?field=V2&status=planned", "status"));
        given().get("/api/v1/measures?signal=overdue")
                .then()
                .body("data.code", contains("N-02", "N-06"))
                .body("data[0].signals[0].plannedEnd", equalTo("2026-06"))
                .body(
                        "facets.field.value",
                        contains("V1", "V3"),
                        "facets.signal.find { it.value == 'no-goal' }.count",
                        equalTo(2));
        assertEquals(List.of("N-03", "N-10", "N-12"), Api.codes("measures?signal=ends-this-year"));
        assertEquals(List.of("N-05", "N-09"), Api.codes("measures?signal=no-goal"));
        assertEquals(List.of("N-01"), Api.codes("measures?signal=status-unknown"));
        assertEquals(
                List.of("N-02", "N-03", "N-10", "N-12"),
                Api.codes("measures?signal=overdue,ends-this-year&field=V1,V2"));
    }

    private static Map<String, Long> counts(String list, String facet) {
        Map<String, Long> counts = new HashMap<>();
        Api.get(list)
                .at("/facets/" + facet)
                .forEach(each -> counts.put(
                        each.path("value").asText(), each.path("count").asLong()));
        return counts;
    }

    @Test
    void countsForAnOfficeWhatItsFilterFinds() {
        Map<String, Long> found = counts("measures?pageSize=1", "organisation");
        Map<String, Long> counted = new HashMap<>();
        boolean some = false;
        for (JsonNode office : Api.get("organisations?pageSize=100").path("data")) {
            long measures = office.path("measures").asLong();
            some |= measures
                    > office.path("leads").asLong() + office.path("partners").asLong();
            if (measures > 0) {
                counted.put(office.path("code").asText(), measures);
            }
        }
        assertEquals(found, counted);
        assertTrue(some, "an office that took something over");
    }

    @Test
    void followsTheChainOfOffices() {
        given().get("/api/v1/organisations/sozo-2")
                .then()
                .body(
                        "predecessors.organisation.code",
                        contains("sozo-1"),
                        "successors.organisation.code",
                        contains("sozo-3"))
                .body("validTo", equalTo("2021-12-31"), "leads", equalTo(2));
        given().get("/api/v1/organisations/buurtraad")
                .then()
                .body("predecessors.organisation.code", contains("wijkraad", "jeugdraad"))
                .body("predecessors.remit.tr", contains("Mahalle", "Gençlik"));
        given().get("/api/v1/measures/N-04")
                .then()
                .body(
                        "lead.code",
                        equalTo("sozo-2"),
                        "lead.successors[0].organisation.title.ar",
                        equalTo("دائرة المجتمع"));
        assertEquals(List.of("N-08", "N-11"), Api.codes("measures?organisation=buurtraad"));
    }

    @ParameterizedTest
    @CsvSource({
        "taalcursus, measure/N-01",
        "Taalcursussen, measure/N-01",
        "taalcurssus, measure/N-01",
        "laaggeletterd, measure/N-01",
        "kursları, measure/N-01",
        "kurslari, measure/N-01",
        "KURSLARI, measure/N-01",
        "sağlık, field/V3",
        "saglik, field/V3",
        "otobüsü, measure/N-07",
        "otobusu, measure/N-07",
        "İş noktası, measure/N-03",
        "is noktasi, measure/N-03",
        "اللغة, field/V1",
        "دورات, measure/N-01",
        "الصحة, field/V3",
        "مؤتمر, event/conferentie-2026",
        "werkzaam, indicator/werkzaam",
        "verhuissaldo, indicator/saldo",
        "Hayali, event/conferentie-2026",
        "uitvoeringsplan, document/uitvoering-2025",
        "D2-1, goal/D2-1",
        "N-11, measure/N-11"
    })
    void findsWordsOfItsLanguages(String q, String expected) {
        List<String> found = new ArrayList<>();
        Api.get("search?q={q}", q).path("data").forEach(hit -> {
            found.add(hit.path("kind").asText() + "/" + hit.path("code").asText());
            assertTrue(List.of("nl", "tr", "ar").contains(hit.path("language").asText()));
        });
        assertTrue(found.contains(expected), q + " finds " + found);
    }

    @Test
    void findsNothingForWordsThatItsLanguagesPassOver() {
        assertEquals(
                0,
                Api.get("search?q=de het een").at("/pagination/totalElements").asInt());
        assertEquals(
                0,
                Api.get("search?q=Rahmenkonzept")
                        .at("/pagination/totalElements")
                        .asInt());
    }

    @Test
    void marksWhatWasFound() {
        JsonNode hit = Api.get("search?q={q}&kind=measure", "دورات").at("/data/0");
        assertEquals("N-01", hit.path("code").asText());
        JsonNode range = hit.at("/titleHighlights/0");
        String title = hit.at("/title/ar").asText();
        assertEquals(
                "دورات",
                title.substring(range.path("start").asInt(), range.path("end").asInt()));
    }

    @Test
    void speaksTheLanguageThatAnExportIsAskedFor() {
        assertEquals("Taal en ontmoeting", Api.csv("fields.csv").get(0).get("title"));
        assertEquals("Dil ve buluşma", Api.csv("fields.csv?lang=tr").get(0).get("title"));
        assertEquals("اللغة واللقاء", Api.csv("fields.csv?lang=ar").get(0).get("title"));
        assertTrue(Api.text("events.ics?lang=tr").contains("SUMMARY:Konferans: herkes sofrada"));
        assertTrue(Api.text("events.ics").contains("X-WR-CALNAME:Meedoen in Nergenshuizen"));
        given().get("/api/v1/fields.csv?lang=de").then().statusCode(400);
    }

    @Test
    void leaksNothingOfAnotherPlan() {
        List<String> answers = new ArrayList<>(List.of("plan", "events.ics", "search?q=plan"));
        for (String list : Api.LISTS) {
            answers.addAll(List.of(list, list + ".csv", list + ".csv?lang=ar"));
        }
        Api.codes("measures").forEach(code -> answers.add("measures/" + code));
        Api.codes("indicators")
                .forEach(code -> answers.addAll(List.of(
                        "indicators/" + code,
                        "indicators/" + code + "/observations",
                        "indicators/" + code + "/observations.csv")));
        Api.codes("events").forEach(code -> answers.add("events/" + code));
        for (String address : answers) {
            // The pages of the site have their addresses in German, whatever the plan.
            String text = Api.text(address).replaceAll("\"web\":\"[^\"]*\"", "");
            Matcher foreign = FOREIGN.matcher(text);
            assertFalse(foreign.find(), () -> address + " says " + foreign.group());
        }
    }

    @Test
    void hasNoVersionOfARowBeforeTheFirst() {
        given().get("/api/v1/measures/N-01")
                .then()
                .body("version", equalTo(1), "updatedAt", equalTo("2026-06-30T22:30:00Z"))
                .body("outdatedTranslations.size()", equalTo(0), "lead", nullValue());
    }
}
