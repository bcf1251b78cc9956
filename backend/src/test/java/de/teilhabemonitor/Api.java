package de.teilhabemonitor;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the public door as another program would: lists page by page, exports with a parser that is not ours. */
public final class Api {

    /** Lists with an export beside them. */
    public static final List<String> LISTS = List.of(
            "fields",
            "goals",
            "measures",
            "indicators",
            "events",
            "documents",
            "organisations",
            "territories",
            "dimensions",
            "themes",
            "sources");

    private static final ObjectMapper JSON = new ObjectMapper(new com.fasterxml.jackson.core.JsonFactory())
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Api() {}

    /** @param address below {@code /api/v1/}, with placeholders for the values */
    public static JsonNode get(String address, Object... values) {
        return json(text(address, values));
    }

    public static String text(String address, Object... values) {
        byte[] bytes = given().get("/api/v1/" + address, values)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All elements of a list, from pages of seven. */
    public static List<JsonNode> all(String list, Object... values) {
        List<JsonNode> all = new ArrayList<>();
        String address = list + (list.contains("?") ? "&" : "?") + "pageSize=7&page=";
        long pages = 1;
        for (int page = 1; page <= pages; page++) {
            JsonNode answer = get(address + page, values);
            answer.path("data").forEach(all::add);
            pages = answer.at("/pagination/totalPages").asLong();
        }
        return all;
    }

    public static List<String> codes(String list, Object... values) {
        return all(list, values).stream()
                .map(each -> each.path("code").asText())
                .toList();
    }

    public static List<CSVRecord> csv(String address, Object... values) {
        return records(text(address, values), ',');
    }

    public static List<CSVRecord> records(String text, char separator) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
