package de.teilhabemonitor.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file may be. Anything else is refused, whatever it is. */
public enum Format {
    PDF("application/pdf"),
    PNG("image/png"),
    JPG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As it is answered; text says that it is UTF-8 only where it is, so it does not say. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of names, and its name in the database and in the contract. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> byEnding(String ending) {
        String known = ending.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.ending().equals(known.equals("jpeg") ? "jpg" : known))
                .findFirst();
    }
}
