package de.teilhabemonitor.packages;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A package with one fault is refused as a whole, and the report names file, line, column and reason. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RejectionTest {

    @Inject
    PlanImport plans;

    @Inject
    Rows rows;

    private Map<String, String> before = Map.of();

    @BeforeEach
    void remember() {
        before = rows.everything();
    }

    @AfterEach
    void nothingWasWritten() {
        assertEquals(before, rows.everything());
    }

    private void refuses(Draft draft, String file, int line, @Nullable String column, String key) {
        Report report = plans.take(draft.files());
        assertTrue(report.isRejected(), () -> "taken in: " + report.inWords(Locale.ENGLISH));
        Report.File told = report.files().get(file);
        assertTrue(told != null, () -> "not about " + file + ": " + report.inWords(Locale.ENGLISH));
        Report.Rejection rejection = told.rejected().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + ": " + report.inWords(Locale.ENGLISH)));
        assertEquals(line, rejection.line(), key);
        assertEquals(column, rejection.column(), key);
        String german = rejection.reason(Locale.GERMAN);
        String english = rejection.reason(Locale.ENGLISH);
        assertFalse(german.isBlank() || english.isBlank());
        assertNotEquals(german, english);
        assertFalse(german.matches(".*\\{[0-9]}.*") || english.matches(".*\\{[0-9]}.*"), english);
        report.files().forEach((name, counts) -> assertEquals(0, counts.created() + counts.changed(), name));
    }

    private void refusesSession(String event, String times, String column, String reason) {
        Draft draft = withEvent(event, "event,order,kind,title_de,start,end\ntag,1,talk,Vortrag," + times + "\n");
        refuses(draft, "event_sessions.csv", 2, column, reason);
    }

    /** With no other event, and nothing that belongs to one. */
    private static Draft withEvent(String events, String sessions) {
        return Draft.ofBremen()
                .text("events.csv", events)
                .text("event_sessions.csv", sessions.isEmpty() ? "event,order,kind,title_de\n" : sessions);
    }

    @Test
    void resultsThatDoNotHoldTogether() {
        String header = "event,id,kind,session,title_de,value\n";
        for (String[] wrong : new String[][] {
            {"fachtag-2023,zahl01,figure,,Menschen,", "value", "problems:figure-needs-value"},
            {"fachtag-2023,ziel01,demand,,Mehr,3", "value", "problems:value-not-wanted"},
            {"fachtag-2023,ziel01,demand,99,Mehr,", "session", "problems:no-such-session"}
        }) {
            refuses(
                    Draft.ofBremen().text("event_results.csv", header + wrong[0] + "\n"),
                    "event_results.csv",
                    2,
                    wrong[1],
                    wrong[2]);
        }
    }

    @Test
    void reportsAndNoticesThatDoNotHoldTogether() {
        String header = "code,measure,happened_de,status,status_as_of,continued_by,actual_start,actual_end\n";
        for (String[] wrong : new String[][] {
            {"r1,M-9999,Ja,planned,2026,,,", "measure", "unknown-code"},
            {"r1,M-0001,Ja,planned,,,,", "status_as_of", "required"},
            {"r1,M-0001,Ja,bald,2026,,,", "status", "not-allowed"},
            {"r1,M-0001,Ja,planned,2026,M-0002,,", "continued_by", "problems:continued-by-not-wanted"},
            {"r1,M-0001,Ja,merged,2026,M-0001,,", "continued_by", "problems:continued-by-itself"},
            {"r1,M-0001,Ja,planned,2026,,2025,2024", "actual_end", "reversed"}
        }) {
            refuses(
                    Draft.ofBremen().text("reports.csv", header + wrong[0] + "\n"),
                    "reports.csv",
                    2,
                    wrong[1],
                    wrong[2]);
        }
        for (String[] wrong : new String[][] {
            {"measures/M-9999", "unknown-code"},
            {"notices/n2", "unknown-code"},
            {"calls/C-0001", "not-allowed"},
            {"reports/r1", "not-allowed"},
            {"M-0001", "no-path"},
            {"measures/M-0001;measures/M-0001", "repeated-item"}
        }) {
            refuses(
                    Draft.ofBremen().text("notices.csv", "code,date,title_de,about\nn1,2026,Neues," + wrong[0] + "\n"),
                    "notices.csv",
                    2,
                    "about",
                    wrong[1]);
        }
    }

    private void refusesCell(String file, String key, String column, String value, String reason) {
        Draft draft = Draft.ofBremen().cell(file, key, column, value);
        refuses(draft, file, lineOf(draft, file, key), column, reason);
    }

    /** No cell of Bremen has a line break. */
    private static int lineOf(Draft draft, String file, String key) {
        return draft.rows(file).stream().map(row -> row.get(0)).toList().indexOf(key) + 1;
    }

    @Test
    void anUnknownCodeInAnyReference() {
        List<String> tried = new ArrayList<>();
        for (Table table : PackageSchema.read().tables()) {
            for (Column column :
                    PackageSchema.columns(table, List.of("de", "en")).values()) {
                if (column.reference() == null || table.optional()) {
                    continue;
                }
                tried.add(table.file() + " " + column.name());
                if (table.keyValue()) {
                    Draft draft = Draft.ofBremen().cell(table.file(), column.name(), "value", "no-such-code");
                    int line = lineOf(draft, table.file(), column.name());
                    refuses(draft, table.file(), line, column.name(), "unknown-code");
                } else {
                    refuses(
                            Draft.ofBremen().cell(table.file(), 2, column.name(), "no-such-code"),
                            table.file(),
                            2,
                            column.name(),
                            "unknown-code");
                }
            }
        }
        assertTrue(tried.size() >= 40, tried.toString());
    }

    @Test
    void anUnknownCodeInAList() {
        refusesCell("measures.csv", "M-0016", "partners", "si;no-such-code", "unknown-code");
        refusesCell("measures.csv", "M-0016", "partners", "si;si", "repeated-item");
        refusesCell("measures.csv", "M-0016", "partners", "si;;sjis", "empty-item");
    }

    @Test
    void anUnknownCodeOfADimension() {
        refuses(
                Draft.ofBremen().cell("observations.csv", 2, "sex", "nobody"),
                "observations.csv",
                2,
                "sex",
                "unknown-code");
        refusesCell("indicators.csv", "ilm-a1a", "headline", "sex:nobody", "unknown-code");
        refusesCell("indicators.csv", "ilm-a1a", "headline", "sex:male,sex:female", "repeated-item");
        refusesCell("indicators.csv", "ilm-a1a", "gap", "sex:nobody|male", "unknown-code");
        refusesCell("indicators.csv", "ilm-a1a", "gap", "sex:male|male", "repeated-item");
        refusesCell("indicators.csv", "ilm-a1a", "gap", "male-female", "no-gap");
    }

    @Test
    void aKeyThatIsThereTwiceInAnyFile() {
        for (Table table : PackageSchema.read().tables()) {
            if (table.name().equals("observations_conflicting") || table.optional()) {
                continue;
            }
            Draft draft = Draft.ofBremen().firstRowAgain(table.file());
            String total = draft.rows(table.file()).get(1).contains("female") ? "duplicate-row" : "duplicate-total";
            String key = table.dimensions() ? total : table.key().size() > 1 ? "duplicate-row" : "duplicate";
            refuses(draft, table.file(), draft.lines(table.file()), String.join(", ", table.key()), key);
        }
        refusesCell("fields.csv", "HF13", "number", "12", "duplicate");
    }

    @Test
    void cellsThatCannotBeRead() {
        for (String number : List.of("1,5", "1e3", "NaN", "Infinity", "1.", ".5", "--1", "0x1", "1 000", "१२")) {
            refuses(
                    Draft.ofBremen().cell("observations.csv", 2, "value", number),
                    "observations.csv",
                    2,
                    "value",
                    "no-number");
        }
        for (String period :
                List.of("2024-13", "2024-00", "2023-02-29", "24", "2024-1", "0000", "2024/01", "2024-06-31")) {
            refuses(
                    Draft.ofBremen().cell("observations.csv", 2, "period", period),
                    "observations.csv",
                    2,
                    "period",
                    "no-period");
        }
        refusesCell("events.csv", "fachtag-2023", "date", "16.11.2023", "no-period");
        refusesCell("events.csv", "fachtag-2023", "start", "2023-11-16 09:00", "no-local-time");
        refusesCell("events.csv", "fachtag-2023", "start", "2023-11-31T09:00", "no-local-time");
        refusesCell("events.csv", "fachtag-2023", "start", "2023-11-16T25:00", "no-local-time");
        refuses(
                Draft.ofBremen().cell("observations.csv", 2, "flags", "guessed"),
                "observations.csv",
                2,
                "flags",
                "not-allowed");
        refuses(
                Draft.ofBremen().cell("observations.csv", 2, "computed", "true"),
                "observations.csv",
                2,
                "computed",
                "no-boolean");
        refusesCell("measures.csv", "M-0001", "status", "done", "not-allowed");
        refusesCell("measures.csv", "M-0001", "status", "", "required");
        refusesCell("measures.csv", "M-0001", "title_de", " ", "required");
        refusesCell("fields.csv", "HF01", "number", "-1", "no-integer");
        refusesCell("fields.csv", "HF01", "number", "1.5", "no-integer");
        refusesCell("documents.csv", "rahmenkonzept", "page_url", "javascript:alert(1)", "no-url");
        refusesCell("documents.csv", "rahmenkonzept", "page_url", "https://", "no-url");
        refusesCell("documents.csv", "rahmenkonzept", "format", "PDF", "no-file-format");
        refusesCell("documents.csv", "rahmenkonzept", "bytes_approx", "0", "no-integer");
        refusesCell("indicators.csv", "ilm-a1a", "periodicity", "yearly", "no-duration");
        refusesCell("measures.csv", "M-0001", "title_de", "x".repeat(201), "too-long");
        refusesCell("measures.csv", "M-0001", "description_de", "x".repeat(5001), "too-long");
        refusesCell("measures.csv", "M-0001", "title_de", "a\u0000b", "control-character");
        refusesCell("measures.csv", "M-0001", "title_de", "a\u001b[31m", "control-character");
        refuses(Draft.ofBremen().cell("measures.csv", 2, "code", "M 1"), "measures.csv", 2, "code", "no-code");
        refuses(
                Draft.ofBremen().cell("measures.csv", 2, "code", "M".repeat(65)),
                "measures.csv",
                2,
                "code",
                "too-long");
    }

    @Test
    void keysOfThePlan() {
        Draft bremen = Draft.ofBremen();
        int line = lineOf(bremen, "plan.csv", "time_zone");
        refuses(
                bremen.cell("plan.csv", "time_zone", "value", "Europe/Bremen"),
                "plan.csv",
                line,
                "time_zone",
                "no-time-zone");
        refuses(
                Draft.ofBremen().cell("plan.csv", "four_eyes", "value", "ja"),
                "plan.csv",
                line + 1,
                "four_eyes",
                "no-boolean");
        refuses(Draft.ofBremen().withoutRow("plan.csv", "time_zone"), "plan.csv", 0, "time_zone", "required");
        refuses(
                Draft.ofBremen().row("plan.csv", "colour", "blue"),
                "plan.csv",
                bremen.lines("plan.csv") + 1,
                "colour",
                "unknown-key");
        refuses(
                Draft.ofBremen().cell("plan.csv", "languages", "value", "de;EN"),
                "plan.csv",
                line - 2,
                "languages",
                "no-language");
    }

    @Test
    void columnsThatAreMissingOrTooMany() {
        refuses(Draft.ofBremen().cell("goals.csv", 2, "colour", ""), "goals.csv", 1, "colour", "unknown-column");
        refuses(Draft.ofBremen().cell("goals.csv", 2, "name_fr", ""), "goals.csv", 1, "name_fr", "unknown-column");
        refuses(Draft.ofBremen().withoutColumn("goals.csv", "field"), "goals.csv", 1, "field", "missing-column");
        refuses(Draft.ofBremen().withoutColumn("goals.csv", "name_de"), "goals.csv", 1, "name_de", "missing-column");
        Draft bremen = Draft.ofBremen();
        String goals = bremen.text("goals.csv");
        refuses(
                bremen.text("goals.csv", goals.replaceFirst("name_en", "name_de")),
                "goals.csv",
                1,
                "name_de",
                "repeated-column");
        refuses(bremen.text("goals.csv", goals + "Z,HF01\n"), "goals.csv", 11, null, "wrong-number-of-cells");
        refuses(
                bremen.text("goals.csv", goals + "Z,HF01,a,b,1,q001,\n"),
                "goals.csv",
                11,
                null,
                "wrong-number-of-cells");
        refuses(bremen.text("goals.csv", goals.replace(",", ";")), "goals.csv", 1, null, "wrong-separator");
        refuses(bremen.text("goals.csv", ""), "goals.csv", 0, null, "no-header");
        refuses(bremen.text("goals.csv", "\n\n"), "goals.csv", 0, null, "no-header");
        refuses(bremen.text("goals.csv", ",,\n"), "goals.csv", 1, null, "unnamed-column");
        refuses(bremen.text("goals.csv", goals.replace(",", "\t")), "goals.csv", 1, null, "separated-by-tabs");
    }

    @Test
    void filesThatAreMissingOrTooMany() {
        for (Table table : PackageSchema.read().tables()) {
            if (!table.optional()) {
                refuses(Draft.ofBremen().without(table.file()), table.file(), 0, null, "missing-file");
            }
        }
        refuses(Draft.ofBremen().text("notes.csv", "a\n"), "notes.csv", 0, null, "unknown-file");
    }

    @Test
    void filesThatAreNoText() {
        Draft bremen = Draft.ofBremen();
        String fields = bremen.text("fields.csv");
        String[] lines = fields.split("\n");
        int wrong = 0;
        while (ISO_8859_1.newEncoder().canEncode(lines[wrong]) && lines[wrong].matches("\\p{ASCII}*")) {
            wrong++;
        }
        refuses(
                bremen.bytes("fields.csv", fields.getBytes(ISO_8859_1)),
                "fields.csv",
                wrong + 1,
                null,
                "wrong-encoding");
        refuses(bremen.bytes("fields.csv", fields.getBytes(UTF_16)), "fields.csv", 1, null, "wrong-encoding");
        refuses(
                bremen.bytes("fields.csv", new byte[] {'a', '\n', (byte) 0xc0, (byte) 0x80}),
                "fields.csv",
                2,
                null,
                "wrong-encoding");
        refuses(bremen.text("fields.csv", fields + "HF14,14,\"open,\n"), "fields.csv", 15, null, "no-csv");
        refuses(
                bremen.text("fields.csv", fields.stripTrailing() + "\n\"HF14\"x,14,a,b,,,\n"),
                "fields.csv",
                15,
                null,
                "no-csv");
    }

    @Test
    void rowsThatContradictThemselves() {
        refuses(
                Draft.ofBremen().cell("observations.csv", 2, "value", ""),
                "observations.csv",
                2,
                "value",
                "value-without-reason");
        refuses(
                Draft.ofBremen().cell("observations.csv", 2, "flags", "suppressed"),
                "observations.csv",
                2,
                "value",
                "value-without-reason");
        refusesCell("measures.csv", "M-0016", "end", "2017", "reversed");
        refusesCell("events.csv", "fachtag-2023", "end", "2023-11-16T08:59", "reversed");
        refusesCell("events.csv", "fachtag-2023", "start", "2023-11-15T09:00", "not-on-date");
        String event = "code,type,date,start,end,title_de,state,state_reason_de,moved_from\n"
                + "tag,dialogue,2031-05-06,2031-05-06T09:00,2031-05-06T17:00,Tag,%s,%s,%s\n";
        refuses(
                withEvent(event.formatted("cancelled", "", ""), ""),
                "events.csv",
                2,
                "state",
                "problems:state-needs-reason");
        refuses(
                withEvent(event.formatted("", "Weil", ""), ""),
                "events.csv",
                2,
                "state",
                "problems:state-reason-not-wanted");
        refuses(
                withEvent(event.formatted("moved", "Weil", ""), ""),
                "events.csv",
                2,
                "moved_from",
                "problems:moved-needs-date");
        refuses(
                withEvent(event.formatted("", "", "2031"), ""),
                "events.csv",
                2,
                "moved_from",
                "problems:moved-from-not-wanted");
        refuses(
                withEvent(event.formatted("moved", "Weil", "2031-05-06"), ""),
                "events.csv",
                2,
                "moved_from",
                "problems:moved-from-itself");
        refuses(withEvent(event.formatted("perhaps", "", ""), ""), "events.csv", 2, "state", "not-allowed");
        String announced = event.formatted("announced", "", "");
        refusesSession(announced, "2031-05-06T08:59,", "start", "problems:before-event");
        refusesSession(announced, ",2031-05-06T17:01", "end", "problems:after-event");
        refusesSession(announced, "2031-05-06T10:00,2031-05-06T10:00", "end", "problems:not-after-start");
        refuses(
                withEvent(announced, "event,order,kind,title_de,capacity\ntag,1,break,Mittag,30\n"),
                "event_sessions.csv",
                2,
                "capacity",
                "problems:break-has-no-places");
        refusesSession(
                "code,type,date,title_de\ntag,dialogue,2031-05-06,Tag\n", "2031-05-07T10:00,", "start", "not-on-date");
        refuses(
                Draft.ofBremen()
                        .cell("organisations.csv", 2, "valid_from", "2020")
                        .cell("organisations.csv", 2, "valid_to", "2019"),
                "organisations.csv",
                2,
                "valid_to",
                "reversed");
        refusesCell("territories.csv", "DE", "parent", "DE", "own-parent");
        refuses(
                Draft.ofBremen().cell("organisation_successions.csv", 2, "to", "sjis"),
                "organisation_successions.csv",
                2,
                "to",
                "own-successor");
        refuses(
                Draft.ofBremen().cell("observations_conflicting.csv", 2, "period", "1900"),
                "observations_conflicting.csv",
                2,
                null,
                "no-first-value");
    }

    @Test
    void aDimensionNamedAsAColumnOfTheValues() {
        for (String column : List.of("territory", "value", "source", "sources", "rank")) {
            int line = Draft.ofBremen().lines("dimensions.csv") + 1;
            refuses(
                    Draft.ofBremen().row("dimensions.csv", column, "Titel", "Title"),
                    "dimensions.csv",
                    line,
                    "code",
                    "reserved-column");
        }
    }

    @Test
    void aFileWithoutRowsThatOthersName() {
        Draft draft = Draft.ofBremen();
        String header = draft.text("sources.csv").lines().findFirst().orElseThrow();
        refuses(draft.text("sources.csv", header + "\n"), "sources.csv", 0, null, "no-rows");
    }

    @Test
    void aSecondPlan() {
        refuses(Draft.of(Draft.NERGENSHUIZEN), "plan.csv", 0, "home_territory", "other-plan");
    }

    @Test
    void tellsAllFaultsAtOnceAndNoFlood() {
        Draft draft = Draft.ofBremen();
        draft.text("observations.csv", draft.text("observations.csv").replace(",no,", ",maybe,"));
        draft.cell("fields.csv", "HF01", "number", "one");
        Report report = plans.take(draft.files());
        assertEquals(200, Draft.told(report, "observations.csv").rejected().size());
        int more = draft.text("observations.csv").split(",maybe,", -1).length - 1 - 200;
        assertTrue(more > 0);
        assertEquals(more, Draft.told(report, "observations.csv").rejectedFurther());
        assertTrue(report.inWords(Locale.ENGLISH).contains("… and 1,"));
        assertTrue(report.inWords(Locale.GERMAN).contains("weitere"));
        assertTrue(report.inWords(Locale.GERMAN).contains("Zeile 2, number: „one“ ist keine ganze Zahl"));
        assertFalse(report.inWords(Locale.GERMAN).contains("line"));
        assertFalse(report.inWords(Locale.GERMAN).contains("created"));
        assertEquals(1, Draft.told(report, "fields.csv").rejected().size());
        assertTrue(report.inWords(Locale.ENGLISH).contains("line 2, number: \"one\" is no whole number"));
    }
}
