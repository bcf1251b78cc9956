package de.teilhabemonitor.file;

import java.time.Instant;

/** @param expiresAt when it is deleted, where no change names it */
record UploadView(
        String checksum,
        String name,
        String format,
        String mediaType,
        long bytes,
        String state,
        boolean redrawn,
        String author,
        Instant createdAt,
        Instant expiresAt) {

    static UploadView of(Upload upload) {
        return new UploadView(
                upload.checksum,
                upload.name,
                upload.format,
                upload.format().mediaType(),
                upload.bytes,
                upload.state,
                upload.redrawn,
                upload.authorName,
                upload.createdAt,
                upload.createdAt.plus(Upload.KEPT));
    }
}
