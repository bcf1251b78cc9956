package de.teilhabemonitor.file;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** A store that speaks S3, where the operator has one: all of it is set, or nothing. */
@ConfigMapping(prefix = "teilhabe.s3")
interface S3Settings {

    /** {@code https://s3.example.org}, without the bucket. */
    Optional<String> endpoint();

    Optional<String> bucket();

    /** As the store calls where it is; many take any. */
    Optional<String> region();

    Optional<String> keyId();

    Optional<String> secret();

    default boolean isSet() {
        return endpoint().filter(address -> !address.isBlank()).isPresent();
    }
}
