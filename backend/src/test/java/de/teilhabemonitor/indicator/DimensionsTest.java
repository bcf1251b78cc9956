package de.teilhabemonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.teilhabemonitor.web.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DimensionsTest {

    @Test
    void areSortedByTheirName() {
        assertEquals(List.of("migration:with", "sex:female"), Dimensions.parse("sex:female,migration:with"));
        assertEquals(Map.of("sex", "female"), Dimensions.map(List.of("sex:female")));
    }

    @Test
    void areNoneForTheTotal() {
        assertEquals(List.of(), Dimensions.parse(null));
        assertEquals(List.of(), Dimensions.parse("total"));
    }

    @Test
    void areNamedOnceEach() {
        assertThrows(Refused.class, () -> Dimensions.parse("sex:female,sex:male"));
    }

    @Provide
    Arbitrary<List<String>> codes() {
        Arbitrary<String> code = Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars("A-9")
                .ofMinLength(1)
                .ofMaxLength(3);
        return net.jqwik.api.Combinators.combine(code, code)
                .as((dimension, value) -> dimension + ":" + value)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void sayTheSameInAnyOrder(@ForAll("codes") List<String> codes) {
        List<String> names =
                codes.stream().map(code -> code.substring(0, code.indexOf(':'))).toList();
        String text = String.join(",", codes);
        if (new HashSet<>(names).size() < names.size()) {
            assertThrows(Refused.class, () -> Dimensions.parse(text));
            return;
        }
        List<String> parsed = Dimensions.parse(text);
        assertEquals(new HashSet<>(codes), new HashSet<>(parsed));
        List<String> reversed = new ArrayList<>(codes);
        Collections.reverse(reversed);
        assertEquals(parsed, Dimensions.parse(String.join(",", reversed)));
        assertEquals(parsed, Dimensions.parse(String.join(",", parsed)));
        assertEquals(codes.size(), Dimensions.map(parsed).size());
    }
}
