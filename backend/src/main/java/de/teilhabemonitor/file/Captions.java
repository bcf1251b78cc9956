package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Captions of a film in WebVTT (W3C, sections 4 and 6): blocks of lines, each with the time of its cue, in the order of time. */
final class Captions {

    /** Ten hours of talk are less. */
    private static final int MOST_BYTES = 1 << 20;

    private static final String ARROW = "-->";

    private static final Pattern TIMING =
            Pattern.compile("[ \\t]*((?:[0-9]{2,3}:)?[0-5][0-9]:[0-5][0-9]\\.[0-9]{3})[ \\t]+-->[ \\t]+"
                    + "((?:[0-9]{2,3}:)?[0-5][0-9]:[0-5][0-9]\\.[0-9]{3})(?:[ \\t]+[^\\s].*)?");

    private final List<String> lines;
    private int at;
    private int cues;
    private long latest;

    private Captions(List<String> lines) {
        this.lines = lines;
    }

    /** @throws Refused 400 with the line that is wrong */
    static void look(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw refused("captions-too-large");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("captions-no-text");
        }
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' || sign == 0x7f)) {
            throw refused("captions-no-text");
        }
        new Captions((text.startsWith("\ufeff") ? text.substring(1) : text)
                        .lines()
                        .toList())
                .read();
    }

    private static Refused refused(String key, String... arguments) {
        return Refused.invalid(Inspection.BODY, "file." + key, arguments);
    }

    private Refused wrong(String key) {
        return refused(key, Integer.toString(at + 1));
    }

    private @Nullable String line() {
        return at < lines.size() ? lines.get(at) : null;
    }

    private void read() {
        String head = line();
        if (head == null || !head.matches("WEBVTT([ \\t].*)?")) {
            throw refused("captions-no-header");
        }
        // What some programs write below it, such as "Kind: captions".
        skipBlock();
        while (line() != null) {
            if (lines.get(at).isBlank()) {
                at++;
            } else {
                block();
            }
        }
        if (cues == 0) {
            throw refused("captions-empty");
        }
    }

    private void skipBlock() {
        for (String line = line(); line != null && !line.isBlank(); line = line()) {
            if (line.contains(ARROW)) {
                throw wrong("captions-block");
            }
            at++;
        }
    }

    private void block() {
        String first = lines.get(at);
        if (first.matches("STYLE[ \\t]*")) {
            throw wrong("captions-style");
        }
        if (first.matches("(NOTE([ \\t].*)?|REGION[ \\t]*)")) {
            skipBlock();
            return;
        }
        if (!first.contains(ARROW)) {
            at++;
        }
        String line = line();
        Matcher timing = TIMING.matcher(line == null ? "" : line);
        if (!timing.matches()) {
            throw wrong(line != null && line.contains(ARROW) ? "captions-time" : "captions-block");
        }
        long from = milliseconds(timing.group(1));
        if (from < latest || milliseconds(timing.group(2)) <= from) {
            throw wrong("captions-order");
        }
        latest = from;
        cues++;
        at++;
        skipBlock();
    }

    /** @param time such as 01:02:03.500, or without hours */
    private static long milliseconds(String time) {
        String[] parts = time.split("[:.]");
        long sum = 0;
        for (int i = 0; i < parts.length - 1; i++) {
            sum = sum * 60 + Long.parseLong(parts[i]);
        }
        return sum * 1000 + Long.parseLong(parts[parts.length - 1]);
    }
}
