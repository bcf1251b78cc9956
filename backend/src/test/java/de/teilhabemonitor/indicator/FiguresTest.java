package de.teilhabemonitor.indicator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Api;
import de.teilhabemonitor.Nergenshuizen;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of an indicator, worked out by hand. */
@QuarkusTest
@TestProfile(Nergenshuizen.class)
class FiguresTest {

    private static void equal(String value, JsonNode said) {
        assertEquals(new BigDecimal(value), said.decimalValue());
    }

    @Test
    void takesTheLatestPeriodAndOfTwoTheFinerOne() {
        JsonNode headline = Api.get("indicators/werkzaam").path("headline");
        assertEquals("2024-12-31", headline.path("period").asText());
        equal("63.1234567890123", headline.path("value"));
        assertEquals("true", headline.path("computed").asText());
        assertEquals("false", headline.path("groupOnly").asText());
        given().get("/api/v1/indicators/inkomen").then().body("headline.period", equalTo("2023-12"));
    }

    /** 2024 has one group only, so the gap is that of 2023: 51.5 − 66.25. */
    @Test
    void takesTheGapOfTheLatestPeriodThatHasBothGroups() {
        JsonNode gap = Api.get("indicators/werkzaam").path("gap");
        assertEquals("2023", gap.path("period").asText());
        assertEquals("buiten", gap.at("/first/code").asText());
        equal("51.5", gap.at("/first/value"));
        equal("66.25", gap.at("/second/value"));
        equal("-14.75", gap.path("difference"));
        assertEquals("burada doğan", gap.at("/second/title/tr").asText());
        assertFalse(gap.has("missing"));
    }

    /** The headline is that of women, so the gap is taken among them: 498.5 − 530, and not 1 − 2 of a later year. */
    @Test
    void takesTheGapWithinTheOtherCodesOfTheHeadline() {
        JsonNode indicator = Api.get("indicators/huur");
        equal("512.75", indicator.at("/headline/value"));
        assertEquals("v", indicator.at("/headline/dimensions/geslacht").asText());
        assertEquals("v", indicator.at("/headlineDimensions/geslacht").asText());
        assertEquals("v", indicator.at("/gap/dimensions/geslacht").asText());
        assertEquals("2023", indicator.at("/gap/period").asText());
        equal("-31.5", indicator.at("/gap/difference"));
    }

    @Test
    void saysWhyThereIsNoGap() {
        given().get("/api/v1/indicators/pensioen")
                .then()
                .body("gap.missing", equalTo("not-comparable"), "gap.difference", nullValue())
                .body("gap.first.value", equalTo(900), "gap.second.value", equalTo(1100));
        given().get("/api/v1/indicators/inkomen")
                .then()
                .body("gap.missing", equalTo("one-group-missing"), "gap.difference", nullValue())
                .body("gap.period", equalTo("2024"), "gap.second.value", nullValue());
        given().get("/api/v1/indicators/saldo").then().body("gap", nullValue());
    }

    @Test
    void namesTheGroupWhereTheHeadlineHasNoValue() {
        given().get("/api/v1/indicators/wachtlijst")
                .then()
                .body("headline.groupOnly", equalTo(true), "headline.period", equalTo("2024"))
                .body("headline.dimensions.geslacht", equalTo("m"), "headline.value", equalTo(14));
    }

    @Test
    void hasNoHeadlineWhereThePlanSaysSo() {
        given().get("/api/v1/indicators/taalniveau")
                .then()
                .body("hasHeadline", equalTo(false), "defaultBreakdown.code", equalTo("leeftijd"))
                .body("headline", nullValue(), "headlines.size()", equalTo(0), "availability", equalTo("home"))
                .body("headlineDimensions", nullValue());
    }

    /** A value that is withheld, or not there, is no value and no zero. */
    @Test
    void passesOverWhatIsSuppressed() {
        given().get("/api/v1/indicators/saldo")
                .then()
                .body("headline.period", equalTo("2023"), "headline.value", equalTo(-3.5f))
                .body("observations", equalTo(3), "observationsWithoutValue", equalTo(2));
        given().get("/api/v1/plan").then().body("counts.observationsWithoutValue", equalTo(2));
        JsonNode rows = Api.get("indicators/saldo/observations?territory=XN-NH&from=2024")
                .path("data");
        assertEquals(
                List.of("suppressed", "not-available"),
                List.of(rows.at("/0/flags/0").asText(), rows.at("/1/flags/0").asText()));
        assertFalse(rows.get(0).has("value"));
        assertEquals(7, rows.at("/0/others/0/value").asInt());
    }

    /** With Verzonnenburg in 2024: 63.1234567890123 − 66.5; with the country in 2022, where its note differs: none. */
    @Test
    void comparesTheLatestYearThatBothHave() {
        JsonNode comparisons = Api.get("indicators/werkzaam").path("comparisons");
        assertEquals(2, comparisons.size());
        assertEquals("XN", comparisons.at("/0/territory/code").asText());
        assertEquals(2022, comparisons.at("/0/year").asInt());
        assertFalse(comparisons.get(0).has("difference"));
        assertEquals("XN-VB", comparisons.at("/1/territory/code").asText());
        assertEquals(2024, comparisons.at("/1/year").asInt());
        equal("-3.3765432109877", comparisons.at("/1/difference"));
        assertEquals(0, Api.get("indicators/elders").path("comparisons").size());
        equal("-3.5", Api.get("indicators/saldo").at("/comparisons/0/difference"));
    }

    @Test
    void tellsHereFromElsewhereFromNowhere() {
        assertEquals("home", Api.get("indicators/werkzaam").path("availability").asText());
        assertEquals(
                "elsewhere", Api.get("indicators/elders").path("availability").asText());
        assertEquals(
                "none", Api.get("indicators/ongemeten").path("availability").asText());
        given().get("/api/v1/indicators/elders")
                .then()
                .body("headline", nullValue(), "headlines.territory.code", contains("XN", "XN-VB"));
        given().get("/api/v1/indicators/ongemeten")
                .then()
                .body("headline", nullValue(), "headlines.size()", equalTo(0), "observations", equalTo(0));
    }

    @Test
    void keepsOtherPublishedValuesBeside() {
        JsonNode row = Api.get("indicators/werkzaam/observations?territory=XN-NH&dimensions=total&from=2023&to=2023")
                .at("/data/0");
        equal("62.50", row.path("value"));
        equal("62.9", row.at("/others/0/value"));
        equal("-1", row.at("/others/1/value"));
        assertEquals("b4", row.at("/others/1/sources/0").asText());
    }

    @Test
    void namesBreaksAndCoverage() {
        given().get("/api/v1/indicators/werkzaam")
                .then()
                .body("breaks.from", contains("2021", "2023"))
                .body("breaks[0].territory.code", equalTo("XN-VB"), "breaks[1].reason.tr", equalTo("Yeni anket"))
                .body("coverage.dimension.code", contains("geslacht", "herkomst"))
                .body("coverage.home", contains(true, true));
        given().get("/api/v1/indicators/taalniveau")
                .then()
                .body(
                        "coverage.dimension.code",
                        contains("geslacht", "leeftijd"),
                        "coverage.home",
                        contains(false, true));
        given().get("/api/v1/indicators/ongemeten").then().body("coverage.anywhere", contains(false));
    }

    @Test
    void breaksDownWithinTheCodesThatAreAskedFor() {
        assertEquals(List.of("binnen", "buiten", "binnen"), values("?breakdown=herkomst&territory=XN-NH", "herkomst"));
        assertEquals(
                1,
                Api.get("indicators/werkzaam/observations?dimensions=geslacht:v&breakdown=herkomst")
                        .at("/pagination/totalElements")
                        .asInt());
        assertEquals(
                1,
                Api.get("indicators/werkzaam/observations?dimensions=geslacht:v,herkomst:buiten")
                        .at("/pagination/totalElements")
                        .asInt());
        assertEquals(
                0,
                Api.get("indicators/werkzaam/observations?dimensions=leeftijd:kind")
                        .at("/pagination/totalElements")
                        .asInt());
    }

    private static List<String> values(String query, String dimension) {
        return Api.all("indicators/werkzaam/observations" + query).stream()
                .filter(row -> row.path("dimensions").has(dimension))
                .map(row -> row.at("/dimensions/" + dimension).asText())
                .toList();
    }
}
