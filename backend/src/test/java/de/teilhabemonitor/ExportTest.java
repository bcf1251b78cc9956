package de.teilhabemonitor;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** An export says exactly what its list says, in the same order, to whatever program reads it. */
@QuarkusTest
@TestProfile(Nergenshuizen.class)
class ExportTest {

    /** What an export has and the list leaves to the single thing. */
    private static final Set<String> ONLY_IN_EXPORT = Set.of("expectedDimensions");

    /** Where the thing is found, and parts with parts of their own: counts have a column each, figures their main ones. */
    private static final Set<String> NOT_IN_EXPORT =
            Set.of("links", "outdatedTranslations", "counts", "headline", "gap", "file", "formerFiles");

    private static final Set<String> NUMBERS = Set.of("value", "headlineValue", "gapDifference");

    private static final List<String> LANGUAGES = List.of("nl", "tr", "ar");

    @Test
    void equalsTheListInEveryLanguage() {
        for (String list : Api.LISTS) {
            for (String language : LANGUAGES) {
                equal(list, list, "?lang=" + language, language);
            }
        }
    }

    @Test
    void equalsTheListUnderItsFilters() {
        for (String query : List.of(
                "?field=V1,V2&sort=-title",
                "?status=planned,in-progress&sort=-plannedEnd",
                "?signal=overdue",
                "?organisation=sozo-3",
                "?territory=XN",
                "?goal=D1-1&provenance=concept",
                "?q=taal")) {
            equal("measures", "measures", query, "nl");
        }
        for (String query : List.of(
                "?theme=werk&sort=-title",
                "?hasObservations=false",
                "?territory=XN-VB",
                "?direction=down&field=V3",
                "?q=wachten")) {
            equal("indicators", "indicators", query, "nl");
        }
        for (String query : List.of("?from=2026&to=2026", "?type=dialogue&sort=-date", "?field=V1", "?q=nacht")) {
            equal("events", "events", query, "nl");
        }
        equal("documents", "documents", "?kind=concept,programme", "nl");
        equal("documents", "documents", "?event=conferentie-2026&sort=-date", "nl");
        equal("organisations", "organisations", "?kind=council,department", "nl");
        equal("sources", "sources", "?q=cijfers", "nl");
        equal("goals", "goals", "?field=V2", "nl");
    }

    private static void equal(String list, String export, String query, String language) {
        List<JsonNode> rows = Api.all(list + query.replaceFirst("[?&]lang=[a-z]+", ""));
        List<CSVRecord> records = Api.csv(export + ".csv" + query);
        assertEquals(rows.size(), records.size(), list + query);
        assertFalse(rows.isEmpty(), list + query + " finds nothing to compare");
        List<String> header = records.get(0).getParser().getHeaderNames();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            row.fieldNames()
                    .forEachRemaining(name -> assertTrue(
                            NOT_IN_EXPORT.contains(name) || header.contains(name),
                            list + " has no column for " + name));
            for (Map.Entry<String, String> cell : records.get(i).toMap().entrySet()) {
                if (!ONLY_IN_EXPORT.contains(cell.getKey())) {
                    JsonNode said = row.has(cell.getKey()) ? row.path(cell.getKey()) : inner(row, cell.getKey());
                    assertEquals(
                            cell(said, language), cell.getValue(), list + query + ": " + cell.getKey() + " of " + row);
                }
            }
        }
    }

    /** {@code gapPeriod} is the period of the gap; what is no figure is a count. */
    private static JsonNode inner(JsonNode row, String column) {
        for (String figure : List.of("headline", "gap", "file")) {
            if (column.startsWith(figure)) {
                String part = column.substring(figure.length());
                JsonNode said =
                        row.path(figure).path(part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1));
                return part.equals("Dimensions") ? codes(said) : said;
            }
        }
        return row.at("/counts/" + column);
    }

    private static JsonNode codes(JsonNode dimensions) {
        ArrayNode codes = JsonNodeFactory.instance.arrayNode();
        dimensions
                .properties()
                .forEach(each -> codes.add(each.getKey() + ":" + each.getValue().asText()));
        return codes;
    }

    /** How a JSON value stands in a cell. */
    private static String cell(JsonNode said, String language) {
        if (said.isTextual()) {
            return defused(said.asText());
        }
        if (said.isArray()) {
            return defused(StreamSupport.stream(said.spliterator(), false)
                    .map(each -> each.isTextual()
                            ? each.asText()
                            : (each.has("organisation") ? each.path("organisation") : each)
                                    .path(each.has("signal") ? "signal" : "code")
                                    .asText())
                    .collect(Collectors.joining(";")));
        }
        if (said.isObject()) {
            if (said.has("code")) {
                return said.path("code").asText();
            }
            for (String each : List.of(language, "nl")) {
                if (said.has(each)) {
                    return defused(said.path(each).asText());
                }
            }
            return defused(said.elements().next().asText());
        }
        return said.isMissingNode()
                ? ""
                : said.isBigDecimal() ? said.decimalValue().toPlainString() : said.asText();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?[0-9]+([.][0-9]+)?");
    }

    private static String defused(String text) {
        return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    }

    @Test
    void runsInNoSpreadsheet() {
        List<String> defused = new ArrayList<>();
        for (String list : Api.LISTS) {
            for (String language : LANGUAGES) {
                for (CSVRecord record : Api.csv(list + ".csv?lang=" + language)) {
                    for (String cell : record) {
                        assertTrue(isNumber(cell) || !cell.matches("(?s)[=+@\\t\\r-].*"), cell);
                        if (cell.startsWith("'")) {
                            defused.add(cell.substring(0, Math.min(8, cell.length())));
                        }
                    }
                }
            }
        }
        assertTrue(
                defused.containsAll(List.of(
                        "'=HYPERL",
                        "'+90 tel",
                        "'-2 dage",
                        "'@beheer",
                        "'=Open d",
                        "'@iedere",
                        "'-ingang",
                        "'@bureau",
                        "'-gespre",
                        "'+1 voor")),
                defused.toString());
    }

    @Test
    void isReadByAGermanSpreadsheet() {
        for (String list : List.of(
                "measures",
                "indicators",
                "events",
                "indicators/werkzaam/observations",
                "indicators/saldo/observations")) {
            byte[] bytes =
                    given().get("/api/v1/" + list + ".csv?dialect=excel-de").asByteArray();
            assertEquals((byte) 0xEF, bytes[0], "byte order mark");
            assertEquals((byte) 0xBB, bytes[1]);
            assertEquals((byte) 0xBF, bytes[2]);
            String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
            assertTrue(text.endsWith("\r\n"));
            List<CSVRecord> german = Api.records(text, ';');
            List<CSVRecord> plain = Api.csv(list + ".csv");
            assertEquals(plain.size(), german.size());
            for (int i = 0; i < plain.size(); i++) {
                Map<String, String> expected = plain.get(i).toMap();
                expected.replaceAll((column, value) -> NUMBERS.contains(column) ? value.replace('.', ',') : value);
                assertEquals(expected, german.get(i).toMap());
            }
        }
        assertTrue(Api.text("indicators/werkzaam/observations.csv?dialect=excel-de")
                .contains("63,1234567890123"));
    }

    @Test
    void hasEveryObservationWithItsDigitsAndItsOthers() {
        for (String query : List.of(
                "",
                "?territory=XN-NH",
                "?from=2023&to=2024",
                "?dimensions=total",
                "?breakdown=herkomst",
                "?breakdown=geslacht,herkomst&territory=XN-NH")) {
            for (String indicator : Api.codes("indicators")) {
                String list = "indicators/" + indicator + "/observations";
                List<List<String>> expected = new ArrayList<>();
                for (JsonNode row : Api.all(list + query)) {
                    expected.add(said(row, row, 0));
                    int rank = 1;
                    for (JsonNode other : row.path("others")) {
                        expected.add(said(row, other, rank++));
                    }
                }
                List<List<String>> exported = Api.csv(list + ".csv" + query).stream()
                        .map(record -> List.of(
                                record.get("territory"),
                                record.get("period"),
                                dimensions(record),
                                record.get("rank"),
                                record.get("value"),
                                record.get("flags"),
                                record.get("computed"),
                                record.get("provenance"),
                                record.get("note"),
                                record.get("sources")))
                        .toList();
                assertEquals(expected, exported, list + query);
            }
        }
    }

    private static List<String> said(JsonNode row, JsonNode value, int rank) {
        List<String> dimensions = new ArrayList<>();
        row.path("dimensions")
                .properties()
                .forEach(each ->
                        dimensions.add(each.getKey() + ":" + each.getValue().asText()));
        return List.of(
                row.path("territory").asText(),
                row.path("period").asText(),
                String.join(",", dimensions),
                String.valueOf(rank),
                value.has("value") ? value.path("value").decimalValue().toPlainString() : "",
                cell(value.path("flags"), "nl"),
                value.path("computed").asText(),
                value.path("provenance").asText(),
                defused(value.path("note").asText("")),
                cell(value.path("sources"), "nl"));
    }

    private static String dimensions(CSVRecord record) {
        return List.of("geslacht", "herkomst", "leeftijd").stream()
                .filter(dimension ->
                        record.isMapped(dimension) && !record.get(dimension).isEmpty())
                .map(dimension -> dimension + ":" + record.get(dimension))
                .collect(Collectors.joining(","));
    }

    @Test
    void keepsValuesThatNoFloatingPointNumberKeeps() {
        assertEquals(
                "99999999999999999999.123456789",
                Api.csv("indicators/elders/observations.csv?territory=XN-VB")
                        .get(0)
                        .get("value"));
        assertEquals(
                new BigDecimal("99999999999999999999.123456789"),
                Api.get("indicators/elders/observations?territory=XN-VB")
                        .at("/data/0/value")
                        .decimalValue());
        assertEquals(
                "0.0000000000001",
                Api.csv("indicators/inkomen/observations.csv?to=2023-12").get(0).get("value"));
        assertTrue(Api.text("indicators/inkomen/observations?to=2023-12").contains("0.0000000000001"));
        assertEquals(
                "-12",
                Api.csv("indicators/saldo/observations.csv?to=2022").get(0).get("value"));
        assertEquals(
                "",
                Api.csv("indicators/saldo/observations.csv?from=2025").get(0).get("value"));
    }

    @Test
    void comesCompressedWhereThatIsAskedFor() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + io.restassured.RestAssured.port + "/api/v1/measures.csv");
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<byte[]> zipped = client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<byte[]> plain =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals("", plain.headers().firstValue("Content-Encoding").orElse(""));
        assertEquals(
                "text/csv;charset=UTF-8",
                plain.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        assertNotEquals(
                zipped.headers().firstValue("ETag").orElseThrow(),
                plain.headers().firstValue("ETag").orElseThrow());
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            assertEquals(
                    new String(plain.body(), StandardCharsets.UTF_8),
                    new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
