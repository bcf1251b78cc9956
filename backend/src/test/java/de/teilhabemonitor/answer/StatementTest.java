package de.teilhabemonitor.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What is asked in many ways is answered, and does not fill the memory. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementTest {

    @Inject
    Session database;

    @Test
    @Transactional
    void remembersSomeOfThemOnly() {
        for (int i = 0; i < 2000; i++) {
            String sql = "select " + i + " + cast(:more as int)";
            if (i % 500 == 499) {
                assertEquals(
                        List.of(i + 1), new Statement(database, sql).list(Map.of("more", 1), row -> row.getInt(1)));
            } else {
                new Statement(database, sql);
            }
        }
        int remembered = Statement.remembered();
        assertTrue(remembered >= 400 && remembered <= 500, "remembers " + remembered);
    }
}
