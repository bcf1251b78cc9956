package de.teilhabemonitor.door;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Operations;
import de.teilhabemonitor.Operations.Operation;
import de.teilhabemonitor.Operations.Parameter;
import de.teilhabemonitor.Wire;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No value of any key of any operation makes the service fail. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NeverFailsTest {

    private static final Set<Integer> ANSWERED = Set.of(200, 400, 404, 406);

    private static final List<String> NASTY = List.of(
            "",
            "1",
            "999999",
            "9223372036854775808",
            "NaN",
            "0001",
            "9999-12-31",
            "HF07",
            "DE-HB,DE-HB",
            ",,,",
            "%27",
            "%5C",
            "%00",
            "%ff",
            "%",
            "%F0%9F%99%82",
            "%27%20or%201%3D1%20--",
            "%24%7B7*7%7D",
            "..%2F..%2F",
            "a".repeat(5000),
            "a,".repeat(500));

    @Test
    void answersEveryNastyValueOfEveryKey() {
        assertAll(Operations.all().stream().flatMap(operation -> Stream.concat(
                        operation.parameters().stream().map(Parameter::name), Stream.of("nonsense"))
                .flatMap(key -> NASTY.stream().map(value -> operation.with(key, value)))
                .map(address -> () -> assertAnswered(Wire.get(address)))));
    }

    @Test
    void answersEveryNastyCode() {
        assertAll(Operations.all().stream()
                .filter(operation -> operation.path().contains("{code}"))
                .flatMap(operation ->
                        NASTY.stream().map(value -> operation.path().replace("{code}", value)))
                .map(address -> () -> assertAnswered(Wire.get(address))));
    }

    @Test
    void answersEveryPairOfRightKeys() {
        assertAll(Operations.lists().stream().flatMap(NeverFailsTest::pairs).map(address -> () -> {
            Wire.Answer answer = Wire.get(address);
            assertTrue(answer.status() == 200, () -> answer.asked() + " was answered with " + answer.body());
        }));
    }

    /** All keys that have a list of values, with the first and the last of these, two at a time. */
    private static Stream<String> pairs(Operation operation) {
        List<String> chosen = operation.parameters().stream()
                .filter(key -> !key.allowed().isEmpty())
                .flatMap(key -> Stream.of(
                                key.allowed().get(0),
                                key.allowed().get(key.allowed().size() - 1))
                        .map(value -> key.name() + "=" + value))
                .toList();
        String start = operation.address() + (operation.address().contains("?") ? "&" : "?");
        return chosen.stream().flatMap(one -> chosen.stream()
                .filter(other ->
                        one.substring(0, one.indexOf('=')).compareTo(other.substring(0, other.indexOf('='))) < 0)
                .map(other -> start + one + "&" + other));
    }

    private static void assertAnswered(Wire.Answer answer) {
        assertTrue(
                ANSWERED.contains(answer.status()),
                () -> answer.asked() + " was answered with " + answer.status() + " " + answer.body());
        if (answer.status() != 200) {
            assertEquals("application/problem+json", answer.header("Content-Type"), answer.asked());
        }
    }
}
