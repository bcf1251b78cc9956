package de.teilhabemonitor.sql;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.sql.internal.NativeQueryImpl;

/**
 * SQL of our own that fills no entity. Whoever asks Hibernate for values of a class instead makes it remember how to read
 * each time anew, and search through all that it remembers: what it keeps for such a class equals nothing but itself.
 */
public final class Sql {

    private Sql() {}

    /** Rows of one column. */
    @SuppressWarnings("unchecked") // the one column is read as what was asked for
    public static <T> NativeQuery<T> values(EntityManager database, String sql, Class<T> type) {
        NativeQueryImpl<?> query =
                session(database).createNativeQuery(sql, Object.class).unwrap(NativeQueryImpl.class);
        return (NativeQuery<T>) query.addScalar(1, type);
    }

    /** Rows of any number of columns, in their order; one column is a row too. */
    public static NativeQuery<Object[]> rows(EntityManager database, String sql) {
        return session(database).createNativeQuery(sql, Object[].class);
    }

    private static Session session(EntityManager database) {
        return database.unwrap(Session.class);
    }
}
