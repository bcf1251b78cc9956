package de.teilhabemonitor.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.Lists;
import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The indicators of Bremen and their values, narrowed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IndicatorsTest {

    private static final String SHARE = "indicators/de-mh-share/observations";

    /** Bremen has no value for everybody; Lower Saxony is not asked for its own. */
    @Test
    void compareTheGroupThatStandsForAll() {
        JsonNode comparison = Lists.page("indicators/ilm-e1a").at("/comparisons/0");
        assertEquals("with", comparison.at("/home/dimensions/migration").asText());
        assertEquals("with", comparison.at("/other/dimensions/migration").asText());
        assertEquals("2023", comparison.at("/other/period").asText());
        assertFalse(comparison.has("difference"), "a newspaper's value beside an official one");
        for (JsonNode each : Lists.page("indicators/ilm-e5").path("comparisons")) {
            assertTrue(each.at("/other/dimensions").isEmpty());
        }
    }

    @Test
    void haveValuesHereElsewhereOrNowhere() {
        assertEquals(69, Lists.total("indicators"));
        assertEquals(31, Lists.total("indicators?hasObservations=true"));
        assertEquals(38, Lists.total("indicators?hasObservations=false"));
        assertEquals(20, Lists.total("indicators?territory=DE-HB"));
        assertEquals(20, Lists.total("indicators?territory=DE-HB&hasObservations=true"));
        assertEquals(49, Lists.total("indicators?territory=DE-HB&hasObservations=false"));
    }

    @Test
    void countATerritoryWithItsMunicipalities() {
        Set<String> land = new HashSet<>(Lists.codes("indicators?territory=DE-HB"));
        Set<String> cities = new HashSet<>(Lists.codes("indicators?territory=DE-HB-HB,DE-HB-BHV"));
        assertFalse(cities.isEmpty());
        assertTrue(land.containsAll(cities));
        Set<String> germany = new HashSet<>(Lists.codes("indicators?territory=DE"));
        assertFalse(germany.containsAll(land), "Germany does not stand for its states");
    }

    @Test
    void sayWhereTheirValuesAre() {
        for (JsonNode indicator : Lists.page("indicators?pageSize=100").path("data")) {
            String availability = indicator.path("availability").asText();
            assertEquals(
                    availability.equals("none"), indicator.path("observations").asInt() == 0, indicator.toString());
            assertTrue(!availability.equals("none") || !indicator.has("headline"), indicator.toString());
        }
        assertEquals(
                Set.of("home"),
                new HashSet<>(Lists.texts(
                        Lists.page("indicators?territory=DE-HB&pageSize=100").path("data"), "/availability")));
    }

    @Test
    void standInTheOrderOfTheThemes() {
        List<String> themes = Lists.texts(Lists.page("indicators?pageSize=100").path("data"), "/theme/code");
        assertEquals(
                List.of("bevoelkerung", "recht", "kita", "bildung", "arbeit", "wohnen", "teilhabe", "zugehoerigkeit"),
                List.copyOf(new java.util.LinkedHashSet<>(themes)));
        assertEquals(8, Lists.total("themes"));
    }

    @Test
    void areFoundByThemeAndDirection() {
        for (JsonNode indicator :
                Lists.page("indicators?theme=kita&direction=up&pageSize=100").path("data")) {
            assertEquals("kita", indicator.at("/theme/code").asText());
            assertEquals("up", indicator.path("direction").asText());
        }
        assertTrue(Lists.total("indicators?theme=kita&direction=up") > 0);
    }

    @Test
    void keepValuesWithinTheDaysAskedFor() {
        JsonNode values = Lists.page(SHARE + "?from=2018&to=2021&pageSize=1000").path("data");
        assertFalse(values.isEmpty());
        for (JsonNode value : values) {
            assertTrue(value.path("firstDay").asText().compareTo("2018-01-01") >= 0, value.toString());
            assertTrue(value.path("lastDay").asText().compareTo("2021-12-31") <= 0, value.toString());
        }
        assertEquals(0, Lists.total(SHARE + "?from=1900&to=1901"));
        assertEquals(0, Lists.total(SHARE + "?from=2018-02&to=2018-03"), "a year does not lie within two months");
    }

    @Test
    void keepValuesOfATerritory() {
        JsonNode values = Lists.page(SHARE + "?territory=DE-HB&pageSize=1000").path("data");
        assertFalse(values.isEmpty());
        assertEquals(Set.of("DE-HB"), new HashSet<>(Lists.texts(values, "/territory")));
        assertEquals(0, Lists.total(SHARE + "?territory=DE-HB-BHV&from=1900&to=1901"));
    }

    @Test
    void keepASecondPublishedValueBesideTheFirst() {
        JsonNode values =
                Lists.page(SHARE + "?territory=DE-HB&from=2018&to=2018").path("data");
        assertEquals(1, values.size());
        assertEquals(1, values.get(0).path("others").size());
        assertEquals("35", values.get(0).at("/others/0/value").asText());
    }

    @Test
    void breakDownByWhatIsAskedOnly() {
        for (String indicator : Lists.codes("indicators?hasObservations=true")) {
            String values = "indicators/" + indicator + "/observations";
            JsonNode facets = Lists.page(values).path("facets").path("breakdown");
            for (JsonNode value :
                    Lists.page(values + "?dimensions=total&pageSize=1000").path("data")) {
                assertTrue(value.path("dimensions").isEmpty(), value.toString());
            }
            for (JsonNode facet : facets) {
                String dimension = facet.path("value").asText();
                for (JsonNode value : Lists.page(values + "?breakdown=" + dimension + "&pageSize=1000")
                        .path("data")) {
                    value.path("dimensions").fieldNames().forEachRemaining(name -> assertEquals(dimension, name));
                }
            }
        }
    }

    @Test
    void keepExactlyTheCodesAskedFor() {
        String values = "indicators/ilm-b2a/observations";
        for (JsonNode value :
                Lists.page(values + "?dimensions=sex:female&pageSize=1000").path("data")) {
            assertEquals("{\"sex\":\"female\"}", value.path("dimensions").toString());
        }
    }
}
