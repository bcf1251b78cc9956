package de.teilhabemonitor.document;

import com.fasterxml.jackson.databind.JsonNode;
import de.teilhabemonitor.file.Format;
import de.teilhabemonitor.file.Upload;
import de.teilhabemonitor.sql.Sql;
import de.teilhabemonitor.web.Refused.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The files that a document, as it shall be, names: its own, and captions where it is a film. */
final class FilesOfState {

    private static final String FILE = "file";
    private static final String CAPTIONS = "captions";
    private static final String LANGUAGE = "language";
    private static final String AT = "/input/";

    private FilesOfState() {}

    /**
     * @param at where the state names it
     * @param language of captions; empty: the file of the document itself
     */
    record Named(String at, String checksum, String language) {}

    static List<Named> of(JsonNode state) {
        List<Named> named = new ArrayList<>();
        if (state.hasNonNull(FILE)) {
            named.add(new Named(AT + FILE, state.path(FILE).asText(), ""));
        }
        JsonNode captions = state.path(CAPTIONS);
        for (int i = 0; i < captions.size(); i++) {
            JsonNode each = captions.get(i);
            if (each.hasNonNull(FILE) && each.hasNonNull(LANGUAGE)) {
                named.add(new Named(
                        AT + CAPTIONS + "/" + i + "/" + FILE,
                        each.path(FILE).asText(),
                        each.path(LANGUAGE).asText()));
            }
        }
        return named;
    }

    static String[] checksums(List<Named> named) {
        return named.stream().map(Named::checksum).toArray(String[]::new);
    }

    static String[] languages(List<Named> named) {
        return named.stream().map(Named::language).toArray(String[]::new);
    }

    /**
     * A file is one that was uploaded and searched, or one that the document has or had; and it fits to what the document is. What
     * stood beside the word "video" before there were films may stay.
     */
    static void check(Session database, String code, @Nullable JsonNode before, JsonNode state, List<Violation> found) {
        boolean video = isVideo(state);
        String old = before != null && isVideo(before) ? before.path(FILE).asText() : "";
        boolean film = false;
        Set<String> languages = new HashSet<>();
        for (Named named : of(state)) {
            Optional<Format> format = format(database, code, named, found);
            boolean captions = !named.language.isEmpty();
            if (captions && !languages.add(named.language)) {
                found.add(Violation.of(named.at, "film.captions-twice"));
            } else if (format.isPresent() && captions != (format.get() == Format.VTT)) {
                found.add(Violation.of(named.at, captions ? "film.no-captions" : "film.captions-alone"));
            } else if (format.isPresent()
                    && !captions
                    && video != format.get().isFilm()
                    && !(video && named.checksum.equals(old))) {
                found.add(Violation.of(named.at, video ? "film.no-film" : "film.kind"));
            }
            film |= !captions && format.map(Format::isFilm).orElse(true);
        }
        if (!state.path(CAPTIONS).isEmpty() && !(video && film)) {
            found.add(Violation.of(AT + CAPTIONS, "film.captions-without-film"));
        }
        if (state.hasNonNull("transcript") && !video) {
            found.add(Violation.of(AT + "transcript", "film.transcript-without-film"));
        }
    }

    private static boolean isVideo(JsonNode state) {
        return state.path("kind").asText().equals("video");
    }

    private static Optional<Format> format(Session database, String code, Named named, List<Violation> found) {
        Optional<Upload> upload = Upload.byChecksum(named.checksum);
        if (upload.isPresent() && upload.get().isQuarantined()) {
            found.add(Violation.of(named.at, "file.quarantined"));
            return Optional.empty();
        }
        Optional<Format> format =
                upload.filter(Upload::isClean).map(Upload::format).or(() -> known(database, code, named.checksum));
        if (format.isEmpty()) {
            found.add(Violation.of(named.at, "file.unknown"));
        }
        return format;
    }

    private static Optional<Format> known(Session database, String code, String checksum) {
        return Sql.values(
                        database,
                        "select format from document_file where document = :code and checksum = :file limit 1",
                        String.class)
                .setParameter("code", code)
                .setParameter("file", checksum)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(Format::byEnding);
    }
}
