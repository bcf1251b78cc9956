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
    CSV("text/csv"),
    MP4("video/mp4"),
    WEBM("video/webm"),
    VTT("text/vtt");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public boolean isFilm() {
        return this == MP4 || this == WEBM;
    }

    /** 200 MB for films, an hour of talk in a hall; 20 MB for everything else. */
    long mostBytes() {
        return (isFilm() ? 200L : 20L) << 20;
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
