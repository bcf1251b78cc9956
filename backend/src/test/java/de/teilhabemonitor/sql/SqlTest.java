package de.teilhabemonitor.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.teilhabemonitor.start.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SqlTest {

    @Inject
    Session database;

    @Inject
    SessionFactory factory;

    @Test
    @Transactional
    void readsEachClass() {
        assertEquals("a", Sql.values(database, "select 'a'", String.class).getSingleResult());
        assertEquals(1, Sql.values(database, "select 1", Integer.class).getSingleResult());
        assertEquals(1L, Sql.values(database, "select 1", Long.class).getSingleResult());
        assertEquals(true, Sql.values(database, "select 1 = 1", Boolean.class).getSingleResult());
        assertEquals(
                Instant.parse("2026-03-29T01:00:00Z"),
                Sql.values(database, "select timestamptz '2026-03-29 03:00:00+02'", Instant.class)
                        .getSingleResult());
        assertArrayEquals(
                new Object[] {1, "a"}, Sql.rows(database, "select 1, 'a'").getSingleResult());
        assertArrayEquals(new Object[] {1}, Sql.rows(database, "select 1").getSingleResult());
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, Integer.class, Long.class, Boolean.class, Instant.class})
    @Transactional
    void remembersHowToReadOnce(Class<?> type) {
        String nothing = "select null where 1 = 2 or '" + type.getSimpleName() + "' = 'x'";
        assertEquals(1, remembered(() -> Sql.values(database, nothing, type).getResultList()));
        assertEquals(0, remembered(() -> Sql.values(database, nothing, type).getResultList()));
    }

    @Test
    @Transactional
    void remembersHowToReadRowsOnce() {
        String rows = "select 1, 2, 3";
        assertEquals(1, remembered(() -> Sql.rows(database, rows).getResultList()));
        assertEquals(0, remembered(() -> Sql.rows(database, rows).getResultList()));
    }

    /** The reason for all this; where it fails, Hibernate was mended and {@link Sql} may go. */
    @Test
    @Transactional
    void wouldBeRememberedEachTimeOtherwise() {
        Runnable anew =
                () -> database.createNativeQuery("select 'anew'", String.class).getResultList();
        anew.run();
        assertEquals(1, remembered(anew));
    }

    private long remembered(Runnable query) {
        Statistics statistics = factory.getStatistics();
        boolean wasEnabled = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getQueryPlanCacheMissCount();
            query.run();
            return statistics.getQueryPlanCacheMissCount() - before;
        } finally {
            statistics.setStatisticsEnabled(wasEnabled);
        }
    }
}
