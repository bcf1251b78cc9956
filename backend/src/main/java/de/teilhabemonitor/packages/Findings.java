package de.teilhabemonitor.packages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what is wrong with a package. */
interface Findings {

    /** The columns of a file as its header has them. */
    void reads(String file, List<String> header);

    /**
     * @param line of the file, from 1; 0: the file as a whole
     * @param key of the words in {@code imports_*.properties}
     */
    void reject(String file, int line, @Nullable String column, String key, String... arguments);
}
