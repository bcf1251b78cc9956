package de.teilhabemonitor.answer;

import static java.util.stream.Collectors.joining;

import de.teilhabemonitor.text.Text;
import de.teilhabemonitor.time.Period;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows into entities, each column from the place where the statement put it. A native query of Hibernate finds these
 * places anew for every answer and keeps watch over entities that nobody changes: half of the work of a list (decision
 * 0020).
 *
 * @param <T> an entity of plain columns
 */
final class Columns<T> {

    private static final ClassValue<Columns<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Columns<?> computeValue(Class<?> entity) {
            return new Columns<>(entity);
        }
    };

    /** How a value of a type comes out of a row. */
    private interface Cell {
        @Nullable
        Object read(ResultSet row, int place) throws SQLException;
    }

    private static final Map<Class<?>, Cell> CELLS = Map.ofEntries(
            Map.entry(String.class, ResultSet::getString),
            Map.entry(int.class, ResultSet::getInt),
            Map.entry(long.class, ResultSet::getLong),
            Map.entry(boolean.class, ResultSet::getBoolean),
            Map.entry(Integer.class, (row, place) -> row.getObject(place, Integer.class)),
            Map.entry(Long.class, (row, place) -> row.getObject(place, Long.class)),
            Map.entry(BigDecimal.class, ResultSet::getBigDecimal),
            Map.entry(LocalDate.class, (row, place) -> row.getObject(place, LocalDate.class)),
            Map.entry(LocalDateTime.class, (row, place) -> row.getObject(place, LocalDateTime.class)),
            Map.entry(Instant.class, (row, place) -> instant(row.getObject(place, OffsetDateTime.class))),
            Map.entry(List.class, (row, place) -> strings(row.getArray(place))),
            Map.entry(Text.class, (row, place) -> text(row.getBytes(place))),
            Map.entry(Period.class, (row, place) -> period(row.getString(place))));

    private record Column(Field field, String name, Cell cell) {}

    private final Constructor<T> constructor;
    private final List<Column> columns = new ArrayList<>();
    private final String names;

    private Columns(Class<T> entity) {
        try {
            constructor = entity.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        for (Class<?> part = entity; part != Object.class; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
                    columns.add(column(field));
                }
            }
        }
        names = columns.stream().map(column -> "t." + column.name).collect(joining(", "));
    }

    private static Column column(Field field) {
        Cell cell = CELLS.get(field.getType());
        if (cell == null) {
            throw new IllegalStateException("no column holds a " + field);
        }
        field.setAccessible(true);
        String name = new CamelCaseToUnderscoresNamingStrategy()
                .toPhysicalColumnName(Identifier.toIdentifier(field.getName()), null)
                .getText();
        return new Column(field, name, cell);
    }

    @SuppressWarnings("unchecked")
    static <T> Columns<T> of(Class<T> entity) {
        return (Columns<T>) KNOWN.get(entity);
    }

    /** The columns of {@code t}, in the order in which {@link #read} wants them. */
    String names() {
        return names;
    }

    int count() {
        return columns.size();
    }

    /** The entity in the first columns of the present row. */
    T read(ResultSet row) throws SQLException {
        try {
            T entity = constructor.newInstance();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                column.field.set(entity, column.cell.read(row, i + 1));
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable List<String> strings(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    /** The driver gives the bytes of a {@code jsonb} as the database sent them. */
    private static @Nullable Text text(byte @Nullable [] json) {
        return json == null ? null : Text.stored(json);
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.of(text);
    }
}
