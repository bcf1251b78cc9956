package de.teilhabemonitor.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Lists;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The measures of Bremen, narrowed and put in order. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeasuresTest {

    @Test
    void areFoundByTheirField() {
        assertEquals(List.of("M-0005", "M-0006", "M-0007", "M-0018", "M-0019"), Lists.codes("measures?field=HF07"));
        assertEquals(List.of(), Lists.codes("measures?field=HF08"));
    }

    @Test
    void areFoundByWhatTheyAnswer() {
        assertEquals(with("/status", "unknown"), Lists.codes("measures?status=unknown"));
        assertEquals(with("/territory/code", "DE-HB-HB"), Lists.codes("measures?territory=DE-HB-HB"));
        assertEquals(with("/provenance", "related"), Lists.codes("measures?provenance=related"));
        assertEquals(List.of("M-0016"), Lists.codes("measures?status=completed,ended"));
    }

    @Test
    void sayOfAnOfficeUntilWhenItWasThere() {
        JsonNode offices = Lists.page("measures").at("/facets/organisation");
        List<String> former = new ArrayList<>();
        for (JsonNode office : offices) {
            if (office.has("validTo")) {
                former.add(office.path("value").asText() + " "
                        + office.path("validTo").asText());
            }
        }
        assertTrue(former.contains("sjis 2023-07"), former.toString());
        assertTrue(former.size() < offices.size());
    }

    @Test
    void meetAllFiltersAtOnce() {
        assertEquals(List.of("M-0019"), Lists.codes("measures?field=HF07&status=unknown&organisation=sgfv"));
        assertEquals(List.of(), Lists.codes("measures?field=HF01&status=unknown"));
    }

    @Test
    void areFoundBySignalsThatTheyShow() {
        for (String signal : Signal.ALL) {
            List<String> showing = such(
                    measure -> Lists.texts(measure.path("signals"), "/signal").contains(signal));
            assertEquals(showing, Lists.codes("measures?signal=" + signal), signal);
        }
    }

    @Test
    void areNeverOverdueWhileTheirStatusIsUnknown() {
        JsonNode ended = Lists.page("measures/M-0019");
        assertEquals("2024", ended.path("plannedEnd").asText());
        assertEquals("unknown", ended.path("status").asText());
        assertFalse(Lists.texts(ended.path("signals"), "/signal").contains("overdue"));
        assertTrue(Lists.texts(ended.path("signals"), "/signal").contains("status-unknown"));
        assertFalse(Lists.codes("measures?signal=overdue").contains("M-0019"));
    }

    @Test
    void areFoundByWhoLeadsOrPartners() {
        assertEquals(List.of("M-0005", "M-0007", "M-0018", "M-0019"), Lists.codes("measures?organisation=sgfv"));
        assertEquals(List.of("M-0016", "M-0017"), Lists.codes("measures?organisation=sjis"));
        assertEquals(List.of("M-0016"), Lists.codes("measures?organisation=migrationsamt"));
    }

    @Test
    void areFoundByWhoSucceeded() {
        assertEquals(List.of("M-0013", "M-0016", "M-0017"), Lists.codes("measures?organisation=sasji"));
        assertEquals(List.of("M-0016", "M-0017"), Lists.codes("measures?organisation=sis"));
        assertEquals(List.of("M-0016"), Lists.codes("measures?organisation=bremer-rat"));
        assertEquals(List.of(), Lists.codes("measures?organisation=sk"));
    }

    @Test
    void nameTheSuccessorOfALeadThatNoLongerExists() {
        JsonNode lead = Lists.page("measures/M-0017").path("lead");
        assertEquals("sjis", lead.path("code").asText());
        assertEquals("2023-07", lead.path("validTo").asText());
        assertEquals(List.of("sasji", "sis"), Lists.texts(lead.path("successors"), "/organisation/code"));
    }

    @Test
    void standInGermanOrder() {
        List<String> titles = titles("title");
        assertTrue(titles.get(0).startsWith("Ärztenavigator"), titles.toString());
        assertTrue(titles.get(titles.size() - 1).startsWith("Städtebauförderung"), titles.toString());
        List<String> turned = new ArrayList<>(titles("-title"));
        Collections.reverse(turned);
        assertEquals(titles, turned);
    }

    @Test
    void standByDateWithUnknownOnesLast() {
        assertEquals(
                List.of("M-0012", "M-0016", "M-0019", "M-0001"),
                Lists.codes("measures?sort=plannedEnd").subList(0, 4));
        assertEquals(
                List.of("M-0019", "M-0016", "M-0012", "M-0001"),
                Lists.codes("measures?sort=-plannedEnd").subList(0, 4));
        assertEquals("M-0004", Lists.codes("measures?sort=plannedStart").get(0));
    }

    private static List<String> titles(String order) {
        return Lists.texts(Lists.page("measures?pageSize=100&sort=" + order).path("data"), "/title/de");
    }

    private static List<String> with(String pointer, String value) {
        return such(measure -> measure.at(pointer).asText().equals(value));
    }

    private static List<String> such(Predicate<JsonNode> condition) {
        List<String> codes = new ArrayList<>();
        for (JsonNode measure : Lists.page("measures?pageSize=100").path("data")) {
            if (condition.test(measure)) {
                codes.add(measure.path("code").asText());
            }
        }
        return codes;
    }
}
