package de.teilhabemonitor.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.packages.PackageSchema.Table;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static Column column(String table, String name) {
        return requireNonNull(PackageSchema.columns(
                        PackageSchema.read().tables().stream()
                                .filter(each -> each.name().equals(table))
                                .findFirst()
                                .orElseThrow(),
                        List.of("nl", "tr"))
                .get(name));
    }

    private static @Nullable Object read(String table, String column, String cell) throws Cells.Unreadable {
        return Cells.read(column(table, column), cell);
    }

    private static String refused(String table, String column, String cell) {
        return assertThrows(Cells.Unreadable.class, () -> read(table, column, cell), cell)
                .key();
    }

    @Test
    void readsWhatTheColumnSays() throws Cells.Unreadable {
        assertEquals(new BigDecimal("-0.0000000000001"), read("observations", "value", "-0.0000000000001"));
        assertEquals(new BigDecimal("100.0"), read("observations", "value", "100.0"));
        assertEquals(Boolean.FALSE, read("observations", "computed", "no"));
        assertEquals(7, read("fields", "number", "007"));
        assertEquals(List.of("a", "b"), read("measures", "goals", "a; b"));
        assertEquals(List.of(), read("measures", "goals", ""));
        assertNull(read("measures", "lead", ""));
        assertEquals("een\ntwee\t", read("measures", "description_nl", "een\ntwee\t"));
        assertEquals("Asia/Kathmandu", read("plan", "time_zone", "Asia/Kathmandu"));
        assertEquals("https://a.example/ü?x=1", read("documents", "page_url", "https://a.example/ü?x=1"));
    }

    @Test
    void saysWhyItCannot() {
        assertEquals("no-number", refused("observations", "value", "1,5"));
        assertEquals("thousands-with-comma", refused("observations", "value", "1,234"));
        assertEquals("no-number", refused("observations", "value", "1".repeat(31)));
        assertEquals("no-boolean", refused("observations", "computed", "Yes"));
        assertEquals("required", refused("observations", "computed", ""));
        assertEquals("no-period", refused("measures", "start", "2024-02-30"));
        assertEquals("no-time-zone", refused("plan", "time_zone", "+02:00"));
        assertEquals("no-time-zone", refused("plan", "time_zone", "Mars/Olympus"));
        assertEquals("no-time-zone", refused("plan", "time_zone", "SystemV/PST8"));
        assertEquals("no-url", refused("documents", "page_url", "ftp://a.example"));
        assertEquals("no-url", refused("documents", "page_url", "https://a b"));
        assertEquals("no-email", refused("plan", "contact_email", "nobody"));
        assertEquals("no-language", refused("plan", "languages", "deutsch"));
        assertEquals("no-code", refused("measures", "code", "M 1"));
        assertEquals("no-gap", refused("indicators", "gap", "male-female"));
        assertEquals("no-headline", refused("indicators", "headline", "female"));
        assertEquals("no-duration", refused("indicators", "periodicity", "yearly"));
        assertEquals("no-file-format", refused("documents", "format", "PDF"));
        assertEquals("too-long", refused("measures", "title_tr", "x".repeat(201)));
        assertEquals("too-long", refused("measures", "description_tr", "x".repeat(5001)));
        assertEquals("control-character", refused("measures", "title_tr", "\u007f"));
        assertEquals("repeated-item", refused("indicators", "headline", "a:b,a:c"));
    }

    /** Whatever comes by the form comes in again by its file. */
    @Test
    void takesTheAddressesThatTheFormTakes() throws Cells.Unreadable, IOException {
        for (String[] column :
                new String[][] {{"sources", "url"}, {"documents", "page_url"}, {"notices", "page_url"}}) {
            for (String address : List.of(
                    "https://www.bremen.de/a|b",
                    "https://a_b.de/",
                    "https://bürger.bremen.de/x",
                    "http://www.bremen.de/x{1}",
                    "https://www.bremen.de/x?q=a^b",
                    "https://www.bremen.de?q=a^b")) {
                assertEquals(address, read(column[0], column[1], address));
            }
            for (String wrong : List.of(
                    "javascript:alert(1)",
                    "HTTPS://www.bremen.de",
                    "https:/www.bremen.de",
                    "https:///x",
                    "//www.bremen.de",
                    "www.bremen.de",
                    "https://www.bremen.de/a b",
                    "https://www.bremen.de/a\nb",
                    " https://www.bremen.de")) {
                assertEquals("no-url", refused(column[0], column[1], wrong));
            }
            assertEquals("control-character", refused(column[0], column[1], "https://www.bremen.de/\u0001"));
        }
        try (InputStream contract = requireNonNull(CellsTest.class.getResourceAsStream("/openapi.yaml"))) {
            assertTrue(
                    new String(contract.readAllBytes(), UTF_8)
                            .contains(
                                    "pattern: \"^" + Cells.WEB_ADDRESS.pattern().replace("\\", "\\\\") + "$\""),
                    "the same pattern");
        }
    }

    @Test
    void wantsWordsInTheSourceLanguageOnly() throws Cells.Unreadable {
        assertEquals("required", refused("measures", "title_nl", ""));
        assertNull(read("measures", "title_tr", ""));
    }

    /** Nobody has to read a regular expression. */
    @Test
    void saysInWordsWhatFormIsWanted() {
        ResourceBundle words = ResourceBundle.getBundle("imports", Locale.ENGLISH);
        for (Table table : PackageSchema.read().tables()) {
            for (Column column : PackageSchema.columns(table, List.of("nl")).values()) {
                if (column.pattern() != null) {
                    String key = refused(table.name(), column.name(), "!");
                    assertNotEquals("wrong-form", key, table.file() + " " + column.name());
                    assertTrue(words.getString(key).contains("such as"), key);
                }
            }
        }
    }

    @Test
    void hasEveryReasonInBothLanguages() {
        ResourceBundle german = ResourceBundle.getBundle("imports", Locale.GERMAN);
        ResourceBundle english = ResourceBundle.getBundle("imports", Locale.ENGLISH);
        assertEquals(new TreeSet<>(german.keySet()), new TreeSet<>(english.keySet()));
        german.keySet().forEach(key -> assertFalse(german.getString(key).contains("'"), key));
    }
}
