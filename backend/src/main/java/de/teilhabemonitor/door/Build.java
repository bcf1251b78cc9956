package de.teilhabemonitor.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is, so that a new one never answers 304 for the bytes of an older one. */
final class Build {

    static final String NAME = name();

    private Build() {}

    private static String name() {
        Properties build = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("/build.properties")) {
            build.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version") + "-" + build.getProperty("time");
    }
}
