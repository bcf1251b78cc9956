package de.teilhabemonitor.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Text} as one {@code jsonb}: {@code {"de": "…", "en": "…", "_of": {"en": "1f2e3d4c"}}}. */
public class TextType implements UserType<Text> {

    private static final String OF = "_of";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public int getSqlType() {
        return Types.OTHER;
    }

    @Override
    public Class<Text> returnedClass() {
        return Text.class;
    }

    @Override
    public boolean equals(@Nullable Text a, @Nullable Text b) {
        return Objects.equals(a, b);
    }

    @Override
    public int hashCode(Text text) {
        return text.hashCode();
    }

    @Override
    public @Nullable Text nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
        String json = row.getString(position);
        return json == null ? null : read(json);
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, @Nullable Text text, int index, WrapperOptions options)
            throws SQLException {
        if (text == null) {
            statement.setNull(index, Types.OTHER);
        } else {
            statement.setObject(index, write(text), Types.OTHER);
        }
    }

    @Override
    public @Nullable Text deepCopy(@Nullable Text text) {
        return text;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public @Nullable Serializable disassemble(@Nullable Text text) {
        return text == null ? null : write(text);
    }

    @Override
    public @Nullable Text assemble(@Nullable Serializable cached, Object owner) {
        return cached == null ? null : read((String) cached);
    }

    /** @throws IllegalStateException when the database holds what is no text; its constraints prevent that */
    public static Text read(String json) {
        return Text.stored(json.getBytes(StandardCharsets.UTF_8));
    }

    /** What the database keeps, as a tree. */
    public static Map<String, Object> json(Text text) {
        Map<String, Object> json = new LinkedHashMap<>(text.words());
        if (!text.translatedFrom().isEmpty()) {
            json.put(OF, text.translatedFrom());
        }
        return json;
    }

    public static String write(Text text) {
        try {
            return JSON.writeValueAsString(json(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
