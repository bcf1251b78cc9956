package de.teilhabemonitor.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, 14.1: ranges of a file of 1,000 bytes. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-499, bytes 0-499/1000",
        "bytes=500-999, bytes 500-999/1000",
        "bytes=-500, bytes 500-999/1000",
        "bytes=9-9, bytes 9-9/1000",
        "bytes=990-, bytes 990-999/1000",
        "bytes=0-, bytes 0-999/1000",
        "bytes=0-999999999999, bytes 0-999/1000",
        "bytes=-5000, bytes 0-999/1000",
        "Bytes = 1 - 2, bytes 1-2/1000",
        "bytes=1000-, bytes */1000",
        "bytes=5000-6000, bytes */1000",
        "bytes=-0, bytes */1000",
    })
    void saysWhichBytes(String header, String said) {
        assertEquals(said, ByteRange.of(header, 1000).orElseThrow().inWords(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=-",
                "bytes=5-4",
                "bytes=0-1,5-6",
                "bytes=a-b",
                "lines=1-2",
                "bytes",
                "",
                "bytes=--5",
                "bytes=1",
                "bytes=99999999999999999999-"
            })
    void givesTheWholeFileWhereNothingElseIsAsked(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, 1000));
    }
}
