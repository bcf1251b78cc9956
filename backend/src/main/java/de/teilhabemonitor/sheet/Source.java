package de.teilhabemonitor.sheet;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once. */
interface Source {

    InputStream open() throws IOException;
}
