package de.teilhabemonitor.packages;

import static de.teilhabemonitor.packages.ImportsTest.apply;
import static de.teilhabemonitor.packages.ImportsTest.code;
import static de.teilhabemonitor.packages.ImportsTest.csv;
import static de.teilhabemonitor.packages.ImportsTest.discard;
import static de.teilhabemonitor.packages.ImportsTest.rowsOf;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Signed;
import de.teilhabemonitor.change.Subject;
import de.teilhabemonitor.change.Subjects;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules of a kind refuse is said when an import is looked at, not when it is applied. */
@QuarkusTest
@TestProfile(ImportsTest.WithStaff.class)
class ImportRulesTest {

    @Inject
    Subjects subjects;

    /** Each goes against what is here and is not in the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "organisations # code,valid_to # sjis,2018 # valid_to # Das Ende liegt vor dem Anfang (August 2019).",
                "events # code,end # fachtag-2023,2023-11-16T08:00 # end # Das Ende liegt vor dem Anfang",
                "events # code,date # fachtag-2023,2023-11-17 # start # Der Beginn liegt nicht im genannten Zeitraum",
                "measures # code,end # M-0009,1990 # end # Das Ende liegt vor dem Anfang",
            })
    void areToldPerRow(String table, String columns, String row, String column, String reason) {
        String before = table.equals("measures") ? code(csv(table, "code,start\nM-0009,2020\n")) : "";
        if (!before.isEmpty()) {
            apply("coordinator-2", before, 1, false).statusCode(200);
        }
        String code = code(csv(table, columns + "\n" + row + "\n"));
        rowsOf(code, "?kind=error")
                .body("data.line", contains(2))
                .body("data[0].errors.column", contains(column))
                .body("data[0].errors[0].reason.de", containsString(reason));
        apply("coordinator-2", code, 1, true).statusCode(409);
        discard(code).statusCode(200);
    }

    @Test
    void findTheRowOfAPart() {
        String code = code(csv(
                "targets",
                "indicator,id,territory,dimensions,period,value,basis_de\n"
                        + "ilm-e1a,ziel001,DE-HB,citizenship:EU;citizenship:AFG,2030,50,Beschluss\n"
                        + "ilm-e1a,ziel002,DE-HB,citizenship:NONE,2030,50,Beschluss\n"));
        rowsOf(code, "?kind=error")
                .body("data.line", contains(2, 3))
                .body("data[0].errors.reason.de", hasItem(containsString("mehr als einmal")))
                .body("data[1].errors.reason.de", hasItem(containsString("citizenship:NONE")));
        discard(code).statusCode(200);
    }

    @Test
    void takeTheSameNumberWrittenWithMoreDigitsForTheSame() {
        String code = code(csv(
                "observations",
                "indicator,territory,period,value,computed,provenance,note,source\n"
                        + "de-mh-share,DE-HB,2021,37.20,no,official,Migrationsgeschichte,q042\n"));
        rowsOf(code, "?kind=error").body("data", empty());
        apply("coordinator-2", code, 1, true).statusCode(200);
    }

    @Test
    void keepAValueApartFromTheReasonWhyThereIsNone() {
        String key = "indicator,territory,period,";
        String none = code(csv(
                "observations", key + "value,flags,computed,provenance\nilm-e3,DE-HB,2040,,suppressed,no,official\n"));
        apply("coordinator-2", none, 1, true).statusCode(200);
        String code = code(csv("observations", key + "value\nilm-e3,DE-HB,2040,12\n"));
        rowsOf(code, "?kind=error").body("data[0].errors.column", contains("value"));
        apply("coordinator-2", code, 1, true).statusCode(409);
        discard(code).statusCode(200);
    }

    @Test
    void areAskedOfEveryKindThatHasSome() {
        List<String> ruled = Owners.subjects().stream()
                .filter(path -> hasRules(subjects.of(path)))
                // what has a way in of its own is judged with all that comes along
                .filter(path -> subjects.of(path).withOthers(Set.of()) == subjects.of(path))
                .filter(path -> !path.equals("observations"))
                .toList();
        assertEquals(Owners.RULED, ruled);
    }

    private static boolean hasRules(Subject subject) {
        return List.of(subject.getClass().getDeclaredMethods()).stream()
                .anyMatch(method -> method.getName().equals("check"));
    }

    @Test
    void nameTheColumnsThatThereAre() {
        String code = code(csv("goals", "code,titel\nZ07-1,Ziel\n"));
        Signed.as("coordinator")
                .get(ImportsTest.IMPORTS + "/" + code)
                .then()
                .body("faults.column", contains("titel"))
                .body(
                        "faults[0].reason.de",
                        allOf(containsString("Es gibt: code, field, "), containsString("name_de")));
        discard(code).statusCode(200);
    }
}
