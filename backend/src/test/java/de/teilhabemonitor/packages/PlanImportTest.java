package de.teilhabemonitor.packages;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.Lists;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Bremen package goes in whole, once; what is changed in it changes here, and nothing else. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlanImportTest {

    @Inject
    PlanImport plans;

    @Inject
    Rows rows;

    @BeforeEach
    void bremen() {
        take(Draft.ofBremen());
    }

    private Report take(Draft draft) {
        Report report = plans.take(draft.files());
        plans.announce();
        return report;
    }

    @Test
    void bringsEveryRowOfBremen() {
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("field", 13),
                Map.entry("goal", 9),
                Map.entry("measure", 20),
                Map.entry("indicator", 69),
                Map.entry("event", 11),
                Map.entry("event_session", 7),
                Map.entry("document", 22),
                Map.entry("organisation", 31),
                Map.entry("succession", 6),
                Map.entry("source", 115),
                Map.entry("territory", 8),
                Map.entry("theme", 8),
                Map.entry("unit", 5),
                Map.entry("dimension", 14),
                Map.entry("dimension_code", 50),
                Map.entry("series_break", 10),
                Map.entry("question", 6),
                Map.entry("aim", 4),
                Map.entry("observation where rank = 0", 2037),
                Map.entry("observation where rank > 0", 2));
        expected.forEach((table, count) -> assertEquals(count.longValue(), rows.count(table), table));
    }

    /** Every value of the file, by its digits. */
    @Test
    void keepsEveryDecimal() {
        Draft bremen = Draft.ofBremen();
        var lines = bremen.rows("observations.csv");
        int value = lines.get(0).indexOf("value");
        long decimals = lines.stream()
                .filter(line -> line.get(value).matches("-?[0-9]+\\.[0-9]{12,}"))
                .count();
        assertTrue(decimals >= 70, decimals + " values with 12 decimals or more");
        assertEquals(decimals, rows.count("observation where scale(value) >= 12"));
        java.math.BigDecimal sum = lines.stream()
                .skip(1)
                .map(line -> line.get(value))
                .filter(cell -> !cell.isEmpty())
                .map(java.math.BigDecimal::new)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        assertEquals(
                0,
                sum.compareTo(new java.math.BigDecimal(rows.ask("select sum(value) from observation where rank = 0"))));
    }

    @Test
    void saysTheSecondTimeThatNothingChanged() {
        Map<String, String> before = rows.everything();
        Report again = take(Draft.ofBremen());
        assertFalse(again.isRejected());
        assertFalse(again.changedAnything());
        again.files().forEach((file, counts) -> {
            assertEquals(0, counts.created(), file);
            assertEquals(0, counts.changed(), file);
            assertEquals(0, counts.absent(), file);
        });
        assertEquals(2037, Draft.told(again, "observations.csv").unchanged());
        Map<String, String> after = rows.everything();
        before.remove("plan_import");
        after.remove("plan_import");
        assertEquals(before, after);
    }

    @Test
    void recordsWhatCameIn() {
        long records = rows.count("plan_import");
        PackageFiles files = Draft.ofBremen().files();
        plans.take(files);
        assertEquals(records + 1, rows.count("plan_import"));
        String last = " from plan_import order by id desc limit 1";
        assertEquals(files.checksum(), rows.ask("select checksum" + last));
        assertEquals("draft", rows.ask("select package" + last));
        assertEquals(String.valueOf(rows.planVersion()), rows.ask("select plan_version" + last));
        assertEquals("20", rows.ask("select report -> 'measures.csv' ->> 'unchanged'" + last));
        assertEquals("t", rows.ask("select imported_at > now() - interval '1 minute'" + last));
    }

    @Test
    void changesOneRowWhereOneCellChanged() {
        long revised = rows.revised();
        long version = rows.planVersion();
        String tag = given().get("/api/v1/measures/M-0005").header("ETag");
        int before = given().get("/api/v1/measures/M-0005").path("version");

        Report report = take(Draft.ofBremen().cell("measures.csv", "M-0005", "status", "established"));

        assertEquals(1, Draft.told(report, "measures.csv").changed());
        assertEquals(19, Draft.told(report, "measures.csv").unchanged());
        assertEquals(revised + 1, rows.revised());
        assertEquals(version + 1, rows.planVersion());
        given().header("If-None-Match", tag)
                .get("/api/v1/measures/M-0005")
                .then()
                .statusCode(200)
                .header("ETag", not(tag))
                .body("status", equalTo("established"), "version", equalTo(before + 1));
    }

    /** How exactly a value was published is told by its digits. */
    @Test
    void changesAValueWhoseDigitsChanged() {
        Draft finer = Draft.ofBremen().cell("observations.csv", 2, "value", "37.200");
        Report report = take(finer);
        assertEquals(1, Draft.told(report, "observations.csv").changed());
        assertEquals(2036, Draft.told(report, "observations.csv").unchanged());
        assertEquals("1", rows.ask("select count(*) from observation where cast(value as text) = '37.200'"));
        assertFalse(take(finer).changedAnything());

        Report back = take(Draft.ofBremen());
        assertEquals(1, Draft.told(back, "observations.csv").changed());
        assertFalse(take(Draft.ofBremen()).changedAnything());
    }

    @Test
    void knowsThatATranslationIsOlderThanItsSource() {
        take(Draft.ofBremen().cell("goals.csv", "Z07-1", "name_de", "Gesundheit für alle"));
        given().get("/api/v1/goals/Z07-1")
                .then()
                .body("title.de", equalTo("Gesundheit für alle"), "outdatedTranslations", contains("title.en"));

        take(Draft.ofBremen()
                .cell("goals.csv", "Z07-1", "name_de", "Gesundheit für alle")
                .cell("goals.csv", "Z07-1", "name_en", "Health for all"));
        given().get("/api/v1/goals/Z07-1").then().body("outdatedTranslations.size()", equalTo(0));
    }

    @Test
    void keepsAndReportsWhatIsNotInThePackage() {
        Report report = take(Draft.ofBremen().withoutRow("measures.csv", "M-0020"));
        assertEquals(1, Draft.told(report, "measures.csv").absent());
        assertFalse(report.changedAnything());
        given().get("/api/v1/measures/M-0020").then().statusCode(200);
    }

    @Test
    void refusesWhatContradictsTheRowsThatStay() {
        Map<String, String> before = rows.everything();
        Draft draft = Draft.ofBremen();
        draft.files()
                .files()
                .keySet()
                .forEach(file -> draft.text(file, draft.text(file).replace("HF13", "HF14")));
        Report report = take(draft);
        assertEquals(
                "contradicts-what-stays",
                Draft.told(report, "fields.csv").rejected().get(0).key());
        assertEquals(before, rows.everything());
        given().get("/api/v1/fields/HF14").then().statusCode(404);
    }

    @Test
    void takesTitlesOfTheFullLength() {
        StringBuilder title = new StringBuilder();
        for (int i = 0; title.length() < 190; i++) {
            title.append(Integer.toString(i * 7919, 36)).appendCodePoint(0x4E00 + i * 37 % 20000);
        }
        Report report = take(Draft.ofBremen().cell("measures.csv", "M-0001", "title_de", title.toString()));
        assertFalse(report.isRejected());
        given().get("/api/v1/measures/M-0001").then().body("title.de", equalTo(title.toString()));
        given().get("/api/v1/measures?sort=title").then().body("data.code", hasItem("M-0001"));
    }

    /** The only rows of an indicator, all withheld: nobody has a value then, and everybody says so. */
    @Test
    void takesARowWithoutAValueForNone() {
        Draft withheld = Draft.ofBremen();
        int line = 1;
        for (var row : withheld.rows("observations.csv")) {
            if (row.get(0).equals("ilm-io-od")) {
                withheld.cell("observations.csv", line, "value", "");
                withheld.cell("observations.csv", line, "flags", "suppressed");
            }
            line++;
        }
        String field = "indicators?territory=DE-HB";
        int before = Lists.codes(field).size();
        int home = Lists.page("plan").at("/coverage/withHomeObservations").asInt();
        given().get("/api/v1/indicators/ilm-io-od").then().body("availability", equalTo("home"));

        take(withheld);
        given().get("/api/v1/indicators/ilm-io-od")
                .then()
                .body("availability", equalTo("none"), "observations", equalTo(0))
                .body("observationsWithoutValue", equalTo(5), "coverage.anywhere", not(hasItem(true)));
        given().get("/api/v1/indicators?hasObservations=false&pageSize=100")
                .then()
                .body("data.code", hasItem("ilm-io-od"));
        assertEquals(before - 1, Lists.codes(field).size());
        given().get("/api/v1/plan")
                .then()
                .body("coverage.withHomeObservations", equalTo(home - 1))
                .body("counts.observations", equalTo(2032), "counts.observationsWithoutValue", equalTo(5));

        take(Draft.ofBremen());
        given().get("/api/v1/indicators/ilm-io-od").then().body("availability", equalTo("home"));
    }

    /** Sport of the old department went to sis; if that is re-cut once more, the newest office answers for all. */
    @Test
    void letsTheOfficeOfTodayAnswerForAllItsPredecessors() throws SQLException {
        rows.run(
                "insert into succession select 'sis', 'lads', remit, date, sources, 99, 1, now() from succession limit 1");
        try {
            given().get("/api/v1/measures?organisation=lads").then().body("data.code", hasItems("M-0016", "M-0017"));
        } finally {
            rows.run("delete from succession where predecessor = 'sis'");
        }
        assertEquals("0", rows.ask("select count(*) from measure where 'lads' = any(involved) and code = 'M-0017'"));
    }

    @Test
    void saysWithEachValueWhereItIsFrom() {
        String observations = "/api/v1/indicators/%s/observations?territory=DE-HB";
        given().get(observations.formatted("de-mh-share") + "&dimensions=total&from=2021")
                .then()
                .body("data[0].value", equalTo(37.2f))
                .body("data[0].note", equalTo("Migrationsgeschichte"), "data[0].sources", contains("q042"));
        given().get(observations.formatted("de-mh-persons") + "&dimensions=total&from=2018&to=2018")
                .then()
                .body("data[0].value", equalTo(224000), "data[0].sources", contains("q044"))
                .body("data[0].others.value", contains(236000), "data[0].others.sources", contains(contains("q045")));
        given().get(observations.formatted("de-azr-foreigners") + "&from=2010&to=2010-12-31")
                .then()
                .body("data[0].period", equalTo("2010-12-31"), "data[0].value", equalTo(76556))
                .body("data[0].computed", equalTo(true));
        given().get(observations.formatted("de-azr-foreigners")
                        + "&from=2024-12-31&dimensions=sex:male,origin:westafrika")
                .then()
                .body("data[0].value", equalTo(5700), "data[0].provenance", equalTo("copy"));
        given().get("/api/v1/measures/M-0016")
                .then()
                .body("status", equalTo("completed"), "statusBasis.de", equalTo("nach vier Jahren abgeschlossen"))
                .body("partners.code", contains("migrationsamt", "si", "sjis", "bri"))
                .body("sources.code", contains("q039", "q040"));
        given().get("/api/v1/measures/M-0020").then().body("plannedStart", equalTo("2022-09-01"));
        given().get("/api/v1/events/fachtag-2023")
                .then()
                .body("start", equalTo("2023-11-16T09:00:00+01:00"), "sessions.size()", equalTo(7))
                .body("sessions[1].speaker", equalTo("Prof. Dr. Naika Foroutan"))
                .body("organisers.code", contains("sasji", "bri"), "sources.code", contains("q001"));
        given().get("/api/v1/documents/rahmenkonzept")
                .then()
                .body("bytesApprox", equalTo(3300000), "date", equalTo("2021-11"), "sources.code", contains("q001"));
        given().get("/api/v1/organisations/swae")
                .then()
                .body("successors.organisation.code", contains("sasji", "swht"))
                .body("successors.remit.de", contains("Arbeit", "Wirtschaft"));
        given().get("/api/v1/fields/HF07")
                .then()
                .body("title.de", equalTo("Gesundheit, Pflege und ältere Menschen"))
                .body("page", equalTo(60), "sources.code", contains("q028", "q029"));
        given().get("/api/v1/plan")
                .then()
                .body("adopted", equalTo("2021-11"), "homeTerritory.code", equalTo("DE-HB"))
                .body(
                        "contactEmail",
                        equalTo("integration@soziales.bremen.de"),
                        "sources.code",
                        contains("q001", "q002"));
    }

    /** The files that may be missing. */
    @Test
    void takesInStepsAndTargetsWithTheirMeasuresAndIndicators() {
        Draft draft = Draft.ofBremen()
                .text("milestones.csv", "measure,id,title_de,due,state\nM-0005,schritt01,Eröffnung,2027,open\n")
                .text(
                        "targets.csv",
                        "indicator,id,period,value,basis_de,source\nde-mh-share,ziel0001,2030,10.50,Beschluss,q001\n");
        Report first = plans.take(draft.files());
        assertFalse(first.isRejected(), () -> first.inWords(Locale.ENGLISH));
        assertEquals(
                "Eröffnung", rows.ask("select milestones -> 0 -> 'title' ->> 'de' from measure where code = 'M-0005'"));
        assertEquals("10.50", rows.ask("select targets -> 0 ->> 'value' from indicator where code = 'de-mh-share'"));
        assertFalse(plans.take(draft.files()).changedAnything());
    }

    /** How a measure stands the package says with the measure. */
    @Test
    void takesInWhatWasReportedAndChangesNoMeasureByIt() {
        Draft draft = Draft.ofBremen()
                .text(
                        "reports.csv",
                        "code,measure,happened_de,happened_en,status,status_as_of,continued_by\n"
                                + "bericht-1,M-0002,Läuft,Goes on,paused,2025-06,\n"
                                + "bericht-2,M-0002,Geht anderswo weiter,,merged,2025-12,M-0003\n")
                .text(
                        "notices.csv",
                        "code,date,title_de,about,page_url,source\n"
                                + "meldung-1,2026-03,Neues,measures/M-0002;notices/meldung-2,https://bremen.example/n,q001\n"
                                + "meldung-2,2026,Mehr,,,\n");
        Report first = plans.take(draft.files());
        assertFalse(first.isRejected(), () -> first.inWords(Locale.ENGLISH));
        assertEquals("in-progress", rows.ask("select status from measure where code = 'M-0002'"));
        assertEquals("M-0003", rows.ask("select continued_by from progress_report where code = 'bericht-2'"));
        assertEquals(
                "{measures/M-0002,notices/meldung-2}", rows.ask("select about from notice where code = 'meldung-1'"));
        assertFalse(plans.take(draft.files()).changedAnything());
        Report second = plans.take(
                draft.cell("reports.csv", "bericht-1", "next_de", "Bald mehr").files());
        assertEquals(1, Draft.told(second, "reports.csv").changed());
        Report third = plans.take(Draft.ofBremen().files());
        assertFalse(third.changedAnything(), "what is not in the package stays");
    }
}
