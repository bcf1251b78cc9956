package de.teilhabemonitor.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.Nergenshuizen;
import de.teilhabemonitor.sheet.Uploads;
import de.teilhabemonitor.start.TestDatabase;
import de.teilhabemonitor.start.TestKeycloak;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another city takes its plan out and in again, in three languages, with milestones, targets and results of events. */
@QuarkusTest
@TestProfile(ExportOfSecondPlanTest.WithStaff.class)
class ExportOfSecondPlanTest {

    /** Nergenshuizen in a database of its own, with people who sign in. */
    public static class WithStaff extends Nergenshuizen {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(TestDatabase.class, Map.of("database", "nergenshuizen-export")),
                    new TestResourceEntry(TestKeycloak.class));
        }

        /** Tokens of a real provider are of now. */
        @Override
        public java.util.Set<Class<?>> getEnabledAlternatives() {
            return java.util.Set.of();
        }
    }

    @Inject
    Rows rows;

    @Test
    void changesNothingByExportAndImport() {
        ImportsTest.changesNothingByExportAndImport();
        take(Uploads.files(
                "milestones.csv",
                "measure,id,title_nl,title_tr,due,state,reached_on\n"
                        + "N-02,stap01,Eerste gezinnen gevonden,İlk aileler bulundu,2025-09,reached,2025-10-01\n"
                        + "N-02,stap02,In elke wijk,,2026-06,open,\n",
                "targets.csv",
                "indicator,id,territory,dimensions,period,value,baseline,basis_nl,source\n"
                        + "werkzaam,doel01,,,2030,75.0,,Besluit van de raad,b2\n",
                "event_results.csv",
                "event,id,kind,session,title_nl,title_tr,description_nl,value\n"
                        + "conferentie-2026,eis001,demand,2,Meer taalles,,Ook in de avond,\n"
                        + "conferentie-2026,getal1,figure,,Mensen in de zaal,,,60.5\n"));
        assertEquals("60.5", rows.ask("select results -> 1 ->> 'value' from event where code = 'conferentie-2026'"));
        assertEquals("2", rows.ask("select jsonb_array_length(milestones) from measure where code = 'N-02'"));
        assertEquals("75.0", rows.ask("select targets -> 0 ->> 'value' from indicator where code = 'werkzaam'"));
        ImportsTest.changesNothingByExportAndImport();
        take(
                Uploads.files(
                        "milestones.csv",
                        "measure,id,title_nl,state,reached_on\nN-02,stap02,In elke wijk,reached,2026-06-20\nN-02,stap03,Klaar,open,\n"));
        assertEquals("2026-06", rows.ask("select milestones -> 1 ->> 'due' from measure where code = 'N-02'"));
        assertEquals("reached", rows.ask("select milestones -> 1 ->> 'state' from measure where code = 'N-02'"));
        assertEquals("3", rows.ask("select jsonb_array_length(milestones) from measure where code = 'N-02'"));
        ImportsTest.changesNothingByExportAndImport();
    }

    private static void take(Map<String, byte[]> files) {
        String code = ImportsTest.code(ImportsTest.upload("application/zip", "", Uploads.zip(files)));
        ImportsTest.apply("coordinator-2", code, 1, false).statusCode(200);
    }
}
