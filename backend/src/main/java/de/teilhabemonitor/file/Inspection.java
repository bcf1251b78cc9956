package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what comes in before it is kept. A file is not what its name or its sender says, but what a reader of its format
 * finds in it, from the first byte to the last.
 */
@ApplicationScoped
class Inspection {

    static final String BODY = "body";

    private static final int SECONDS_OF_WAITING = 30;
    private static final int BEGINNING = 1024;

    /** What people send by mistake, or not by mistake, told by its beginning: so that the reason names it. */
    private static final String[][] OTHERS = {
        {"MZ", "file.is-program"},
        {"\u007fELF", "file.is-program"},
        {"\u00ca\u00fe\u00ba\u00be", "file.is-program"},
        {"\u00cf\u00fa\u00ed\u00fe", "file.is-program"},
        {"#!", "file.is-program"},
        {"\u00d0\u00cf\u0011\u00e0", "file.is-old-office"},
        {"Rar!", "file.is-archive"},
        {"7z\u00bc\u00af", "file.is-archive"},
        {"\u001f\u008b", "file.is-archive"},
        {"GIF8", "file.is-other-picture"},
        {"RIFF", "file.is-other-picture"},
        {"II*\u0000", "file.is-other-picture"},
        {"MM\u0000*", "file.is-other-picture"},
    };

    private static final List<String> BYTES = List.of(
            "PK\u0003\u0004", "\u0089PNG", "\u00ff\u00d8\u00ff", "\u001a\u0045\u00df\u00a3", "\u0000\u0000\u0000");

    /** One at a time: a picture is large while it is drawn, and so is the list of the objects of a PDF. */
    private final Semaphore turn = new Semaphore(1, true);

    /**
     * @return the file as it is to be kept: itself, a film without what its camera wrote, or a picture drawn anew, which its
     *     caller closes
     * @throws Refused 400 with the reason why it is not taken, 503 where too many are being looked at
     */
    Received look(Received file, Format format) throws IOException {
        if (file.bytes() == 0) {
            throw Refused.invalid(BODY, "file.empty");
        }
        String beginning = beginning(file);
        refuseOthers(beginning);
        boolean mine = false;
        try {
            mine = turn.tryAcquire(SECONDS_OF_WAITING, TimeUnit.SECONDS);
            if (!mine) {
                throw Refused.because(Refused.Reason.UNAVAILABLE);
            }
            switch (format) {
                case PDF -> PdfReading.look(file.path(), beginning);
                case PNG, JPG -> {
                    return Picture.redrawn(file.path(), beginning, format);
                }
                case DOCX, XLSX -> OfficeReading.look(file.path(), beginning, format);
                case CSV -> TextReading.look(file.path(), beginning);
                case VTT -> Captions.look(file.path());
                case MP4, WEBM -> {
                    return FilmReading.look(file, format);
                }
            }
            return file;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(Refused.Reason.UNAVAILABLE);
        } finally {
            if (mine) {
                turn.release();
            }
        }
    }

    /** A sign for each byte. */
    private static String beginning(Received file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        }
    }

    private static void refuseOthers(String beginning) {
        for (String[] other : OTHERS) {
            if (beginning.startsWith(other[0])) {
                throw Refused.invalid(BODY, other[1]);
            }
        }
        String page = page(beginning);
        // Bytes of a picture or a zip may look like words of a page; they are read as what they are.
        if (page != null && BYTES.stream().noneMatch(beginning::startsWith)) {
            throw Refused.invalid(BODY, page);
        }
    }

    /** Whether a browser could take it for a page, wherever in its beginning. */
    private static @Nullable String page(String beginning) {
        // UTF-16 has a NUL between the letters
        String text = beginning.replace("\u0000", "").toLowerCase(Locale.ROOT);
        if (text.contains("<svg")) {
            return "file.is-svg";
        }
        return text.contains("<html")
                        || text.contains("<!doctype")
                        || text.contains("<script")
                        || text.contains("<body")
                        || text.contains("<iframe")
                        || text.contains("<?xml") && !beginning.startsWith("%PDF-")
                        || text.contains("<?php")
                ? "file.is-page"
                : null;
    }
}
