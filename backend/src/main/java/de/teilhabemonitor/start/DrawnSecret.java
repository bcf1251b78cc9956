package de.teilhabemonitor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret that is drawn on the first start and kept in a file beside the data. */
final class DrawnSecret {

    private static final int BYTES = 24;

    private DrawnSecret() {}

    /** In one step, so that a start that is killed never leaves a part of it, and open to nobody else at any moment. */
    static String in(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            // Created for its owner alone.
            Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + "-", "");
            keepPrivate(draft);
            Files.writeString(draft, HexFormat.of().formatHex(random));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    static void keepPrivate(Path path) throws IOException {
        var permissions = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(path)) {
            permissions.setPermissions(
                    PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }
}
