package de.teilhabemonitor.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report names the faults that people have to mend, in the order of the files, and not what follows from them. */
class ReportTest {

    private static final PackageSchema SCHEMA = PackageSchema.read();

    private static Report report(Draft draft) {
        Report report = new Report(SCHEMA);
        new PackageCheck(SCHEMA, report, Known.NOTHING).check(draft.files(), report);
        return report;
    }

    /** {@code file line column key} of each fault. */
    private static List<String> faults(Draft draft) {
        List<String> faults = new ArrayList<>();
        report(draft).files().forEach((name, file) -> file.rejected()
                .forEach(each -> faults.add("%s %d %s %s".formatted(name, each.line(), each.column(), each.key()))));
        return faults;
    }

    private static List<String> in(Locale language, Draft draft) {
        return report(draft)
                .inWords(language)
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();
    }

    @Test
    void blamesNobodyForAFileThatCannotBeRead() {
        for (PackageSchema.Table table : SCHEMA.tables()) {
            String file = table.file();
            if (table.optional()) {
                continue;
            }
            Draft bremen = Draft.ofBremen();
            String text = bremen.text(file);
            Map<String, Draft> unreadable = Map.of(
                    file + " 0 null missing-file", Draft.ofBremen().without(file),
                    file + " 0 null no-header", Draft.ofBremen().text(file, ""),
                    file + " 1 null wrong-encoding",
                            Draft.ofBremen().bytes(file, text.getBytes(StandardCharsets.UTF_16)),
                    file + " 1 null wrong-separator", Draft.ofBremen().text(file, text.replace(',', ';')));
            unreadable.forEach((fault, draft) -> assertEquals(List.of(fault), faults(draft)));
        }
    }

    @Test
    void blamesNobodyForACodeThatIsWrongWhereItIsGiven() {
        for (String file : List.of("sources.csv", "fields.csv", "organisations.csv", "dimensions.csv", "units.csv")) {
            assertEquals(
                    List.of(file + " 2 code no-code"), faults(Draft.ofBremen().cell(file, 2, "code", "A 1!")));
            assertEquals(
                    List.of(file + " 2 code required"), faults(Draft.ofBremen().cell(file, 2, "code", "")));
            assertEquals(
                    List.of(file + " 1 code missing-column"),
                    faults(Draft.ofBremen().withoutColumn(file, "code")));
        }
        assertEquals(
                List.of("dimension_codes.csv 2 code no-code"),
                faults(Draft.ofBremen().cell("dimension_codes.csv", 2, "code", "A 1!")));
        Draft extra = Draft.ofBremen();
        String fields = extra.text("fields.csv");
        assertEquals(
                List.of("fields.csv 2 null wrong-number-of-cells"),
                faults(extra.text("fields.csv", fields.replaceFirst("HF01,", "HF01,,"))));
    }

    @Test
    void asksNoMoreOfACellThatIsFaulty() {
        assertEquals(
                List.of("observations.csv 2 value no-number"),
                faults(Draft.ofBremen().cell("observations.csv", 2, "value", "12,5")));
        assertEquals(
                List.of("observations.csv 2 flags not-allowed"),
                faults(Draft.ofBremen()
                        .cell("observations.csv", 2, "flags", "secret")
                        .cell("observations.csv", 2, "value", "")));
        assertEquals(
                List.of("observations.csv 2 period no-period", "observations.csv 3 period no-period"),
                faults(Draft.ofBremen()
                        .firstRowAgain("observations.csv")
                        .cell("observations.csv", 2, "period", "24")
                        .cell("observations.csv", 3, "period", "24")));
    }

    @Test
    void saysOnceWhatIsWrongWithTheHeader() {
        Draft draft = Draft.ofBremen();
        String observations = draft.text("observations.csv");
        assertEquals(
                List.of("observations.csv 1 vlaue unknown-column"),
                faults(draft.text("observations.csv", observations.replaceFirst(",value,", ",vlaue,"))));
        assertEquals(
                List.of("observations.csv 1 gender unknown-column"),
                faults(draft.text("observations.csv", observations.replaceFirst(",sex,", ",gender,"))));
        assertEquals(
                List.of("measures.csv 1 status missing-column"),
                faults(Draft.ofBremen().withoutColumn("measures.csv", "status")));
    }

    @Test
    void doesNotGuessTheLanguagesOfAPlanThatDoesNotSayThem() {
        List<String> faults = faults(Draft.ofBremen().cell("plan.csv", "languages", "value", "deutsch;en"));
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).endsWith(" languages no-language"), faults.toString());
        assertEquals(
                List.of("plan.csv 0 languages required"),
                faults(Draft.ofBremen().withoutRow("plan.csv", "languages")));
    }

    @Test
    void goesByFileThenLineThenColumn() {
        Draft draft = Draft.ofBremen()
                .cell("measures.csv", 4, "status", "done")
                .cell("measures.csv", 4, "end", "1900")
                .cell("measures.csv", 4, "start", "1950")
                .cell("measures.csv", 3, "lead", "nobody")
                .cell("measures.csv", 4, "provenance", "")
                .cell("observations.csv", 2, "value", "a lot")
                .cell("fields.csv", 2, "number", "one");
        String measures = draft.text("measures.csv");
        assertEquals(
                List.of(
                        "fields.csv 2 number no-integer",
                        "observations.csv 2 value no-number",
                        "measures.csv 3 lead unknown-code",
                        "measures.csv 4 status not-allowed",
                        "measures.csv 4 end reversed",
                        "measures.csv 4 provenance required",
                        "measures.csv 22 null wrong-number-of-cells",
                        "notes.csv 0 null unknown-file"),
                faults(draft.text("measures.csv", measures + "M-0099,\n").text("notes.csv", "a")));
    }

    @Test
    void saysAsPeopleWouldWhatIsThereTwice() {
        Draft total = Draft.of(Draft.NERGENSHUIZEN).firstRowAgain("observations.csv");
        String place = total.lines("observations.csv") + ", indicator, territory, period: ";
        assertEquals(
                List.of(
                        "line " + place
                                + "The total for indicator werkzaam, territory XN-NH, period 2022 is there already, in line 2."),
                in(Locale.ENGLISH, total));
        assertEquals(
                List.of("Zeile " + place
                        + "Der Gesamtwert zu indicator werkzaam, territory XN-NH, period 2022 steht schon in Zeile 2."),
                in(Locale.GERMAN, total));
        Draft group = Draft.of(Draft.NERGENSHUIZEN);
        group.row("observations.csv", "werkzaam", "XN-NH", "1990", "v", "", "", "1", "", "no", "official", "", "b3");
        group.row("observations.csv", "werkzaam", "XN-NH", "1990", "v", "", "", "2", "", "no", "official", "", "b3");
        assertEquals(
                List.of(
                        "line %d, indicator, territory, period: A row with indicator werkzaam, territory XN-NH, period 1990, geslacht v is there already, in line %d."
                                .formatted(group.lines("observations.csv"), group.lines("observations.csv") - 1)),
                in(Locale.ENGLISH, group));
        Draft codes = Draft.ofBremen().firstRowAgain("dimension_codes.csv");
        assertEquals(
                List.of("line %d, dimension, code: A row with dimension age, code from-16 is there already, in line 2."
                        .formatted(codes.lines("dimension_codes.csv"))),
                in(Locale.ENGLISH, codes));
    }

    /** A cell cannot write a line of its own into the log. */
    @Test
    void keepsEachFaultInItsLine() {
        assertEquals(
                List.of("line 2, number: \"1 forged\" is no whole number of at least 0."),
                in(Locale.ENGLISH, Draft.ofBremen().cell("fields.csv", 2, "number", "1\nforged")));
    }
}
