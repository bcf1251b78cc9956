package de.teilhabemonitor.sheet;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An upload that is refused as a whole, with the reason. */
public final class UnreadableSheet extends IOException {

    private final String key;
    private final @Nullable String table;
    private final int line;
    private final List<String> arguments;

    private UnreadableSheet(@Nullable String table, int line, String key, List<String> arguments) {
        super(key + " " + arguments);
        this.table = table;
        this.line = line;
        this.key = key;
        this.arguments = arguments;
    }

    static UnreadableSheet because(String key, String... arguments) {
        return new UnreadableSheet(null, 0, key, List.of(arguments));
    }

    /** @param line of the file or sheet, from 1; 0: the whole of it */
    static UnreadableSheet in(@Nullable String table, int line, String key, String... arguments) {
        return new UnreadableSheet(table, line, key, List.of(arguments));
    }

    UnreadableSheet of(String name) {
        return new UnreadableSheet(name, line, key, arguments);
    }

    /** Key of the words in {@code problems_*.properties}, behind {@code sheet.}. */
    public String key() {
        return key;
    }

    /** File or sheet; null: the upload. */
    public @Nullable String table() {
        return table;
    }

    public int line() {
        return line;
    }

    public String[] arguments() {
        return arguments.toArray(new String[0]);
    }
}
