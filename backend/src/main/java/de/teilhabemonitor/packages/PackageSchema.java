package de.teilhabemonitor.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plan package looks like, read from the {@code datapackage.json} that is published for those who fill one in:
 * the description cannot promise anything else than what the import checks.
 *
 * @param tables in the order of the file, the plan itself first
 */
record PackageSchema(List<Table> tables) {

    /**
     * One file.
     *
     * @param name what references call it
     * @param table of the database
     * @param columns by their name in the file; the prototypes of words have no language yet
     * @param keyValue whether the file has one key per row instead of one column
     * @param dimensions whether it has one more column per dimension
     * @param optional whether a package may be without it
     * @param list property of another table's rows that its rows are the elements of
     */
    record Table(
            String name,
            String file,
            String table,
            Map<String, Column> columns,
            List<String> key,
            boolean keyValue,
            boolean dimensions,
            boolean optional,
            @Nullable String list) {

        Column column(String name) {
            return Objects.requireNonNull(columns.get(name), name);
        }
    }

    /**
     * One column.
     *
     * @param field of the table of the database
     * @param type string, integer, number, boolean or list
     * @param words whether it holds words in a language, in which its name ends
     * @param reference name of the table whose codes it holds
     * @param form what else its text has to be: period, url, email, time-zone, local-time, gap, headline, path
     */
    record Column(
            String name,
            String field,
            String type,
            boolean words,
            boolean required,
            boolean unique,
            @Nullable Pattern pattern,
            List<String> allowed,
            long minimum,
            int maxLength,
            @Nullable String reference,
            @Nullable String form) {

        Column inLanguage(String base, String language, boolean source) {
            return new Column(
                    base + "_" + language,
                    field,
                    type,
                    words,
                    required && source,
                    unique,
                    pattern,
                    allowed,
                    minimum,
                    maxLength,
                    reference,
                    form);
        }
    }

    private static final String SOURCE = "_de";
    private static final String TRANSLATION = "_en";
    private static final Pattern ANY_LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    /** The file as it is published. */
    static byte[] bytes() {
        try (InputStream file = PackageSchema.class.getResourceAsStream("/plan-package/datapackage.json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackageSchema read() {
        try {
            List<Table> tables = new ArrayList<>();
            for (JsonNode resource : new ObjectMapper().readTree(bytes()).path("resources")) {
                tables.add(table(resource));
            }
            return new PackageSchema(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(JsonNode resource) {
        boolean keyValue = resource.has("x-keys");
        Map<String, Column> columns = new LinkedHashMap<>();
        for (JsonNode field : keyValue ? resource.path("x-keys") : resource.at("/schema/fields")) {
            Column column = column(field);
            if (!column.words() || !column.name().endsWith(TRANSLATION)) {
                columns.put(column.name(), column);
            }
        }
        List<String> key = new ArrayList<>();
        resource.at("/schema/primaryKey").forEach(name -> key.add(name.asText()));
        return new Table(
                resource.path("name").asText(),
                resource.path("path").asText(),
                resource.path("x-table").asText(),
                columns,
                key,
                keyValue,
                resource.path("x-dimensions").asBoolean(),
                resource.path("x-optional").asBoolean(),
                resource.path("x-list").textValue());
    }

    private static Column column(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        List<String> allowed = new ArrayList<>();
        constraints.path("enum").forEach(value -> allowed.add(value.asText()));
        String name = field.path("name").asText();
        boolean words = field.path("x-words").asBoolean();
        String base = words ? name.substring(0, name.length() - SOURCE.length()) : name;
        return new Column(
                name,
                field.path("x-column").asText(base),
                field.path("type").asText(),
                words,
                constraints.path("required").asBoolean(),
                constraints.path("unique").asBoolean(),
                constraints.has("pattern")
                        ? Pattern.compile(constraints.path("pattern").asText())
                        : null,
                allowed,
                constraints.path("minimum").asLong(),
                constraints.path("maxLength").asInt(5000),
                field.path("x-reference").textValue(),
                field.path("x-form").textValue());
    }

    /** The columns of a table for a plan in these languages, the first being the source language. */
    static Map<String, Column> columns(Table table, List<String> languages) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach((name, column) -> {
            if (column.words()) {
                String base = name.substring(0, name.length() - SOURCE.length());
                for (String language : languages) {
                    Column words = column.inLanguage(base, language, language.equals(languages.get(0)));
                    columns.put(words.name(), words);
                }
            } else {
                columns.put(name, column);
            }
        });
        return columns;
    }

    /**
     * The columns of a table for a plan whose languages nobody knows: words in whatever language the header has, and in
     * none that it has to have.
     */
    static Map<String, Column> columnsInAnyLanguage(Table table, Collection<String> header) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach((name, column) -> {
            if (column.words()) {
                String base = name.substring(0, name.length() - SOURCE.length());
                header.stream()
                        .filter(each -> each.startsWith(base + "_"))
                        .map(each -> each.substring(base.length() + 1))
                        .filter(language -> ANY_LANGUAGE.matcher(language).matches())
                        .map(language -> column.inLanguage(base, language, false))
                        .forEach(words -> columns.put(words.name(), words));
            } else {
                columns.put(name, column);
            }
        });
        return columns;
    }
}
