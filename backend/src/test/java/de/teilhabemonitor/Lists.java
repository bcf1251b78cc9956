package de.teilhabemonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads lists as their users do. */
public final class Lists {

    private Lists() {}

    /** @param address from {@code /api/v1/} on */
    public static JsonNode page(String address) {
        Wire.Answer answer = Wire.get("/api/v1/" + address);
        assertEquals(200, answer.status(), () -> answer.asked() + " was answered with " + answer.body());
        return answer.json();
    }

    public static long total(String address) {
        return page(address).at("/pagination/totalElements").asLong();
    }

    /** The codes on a page of a hundred. */
    public static List<String> codes(String address) {
        return codes(page(address + (address.contains("?") ? "&" : "?") + "pageSize=100"));
    }

    public static List<String> codes(JsonNode page) {
        return texts(page.path("data"), "/code");
    }

    /** What stands at this JSON pointer in each of them. */
    public static List<String> texts(JsonNode things, String pointer) {
        List<String> texts = new ArrayList<>();
        things.forEach(thing -> texts.add(thing.at(pointer).asText()));
        return texts;
    }
}
