package de.teilhabemonitor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What Maven knew when it built this. */
public final class Build {

    private static final Properties FILE = read();

    /** Tells builds apart, so that a new one never answers 304 for the bytes of an older one. */
    public static final String NAME = FILE.getProperty("version") + "-" + FILE.getProperty("time");

    /** Version of the webjar, which is part of its path. */
    public static final String SWAGGER_UI = FILE.getProperty("swagger-ui");

    private Build() {}

    private static Properties read() {
        Properties build = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("/build.properties")) {
            build.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build;
    }
}
