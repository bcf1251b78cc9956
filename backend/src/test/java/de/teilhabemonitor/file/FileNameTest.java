package de.teilhabemonitor.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6266: what files are called that people save. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Umsetzungsplan 2022|attachment; filename=\"Umsetzungsplan-2022.pdf\"",
                "Größe über alles|attachment; filename=\"Groesse-ueber-alles.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe-%C3%BCber-alles.pdf",
                "a\"; filename=\"b.exe|attachment; filename=\"a-filename-b-exe.pdf\"",
                "../../etc/passwd|attachment; filename=\"etc-passwd.pdf\"",
                "…!?|attachment; filename=\"D-0001.pdf\"",
                "Teilhabe: Was ist das?|attachment; filename=\"Teilhabe-Was-ist-das.pdf\"",
                "مشاركة|attachment; filename=\"______.pdf\"; filename*=UTF-8''%D9%85%D8%B4%D8%A7%D8%B1%D9%83%D8%A9.pdf",
            })
    void callsThemByTheirTitle(String title, String header) {
        assertEquals(header, FileName.disposition(title, "D-0001", Format.PDF));
    }

    @Test
    void neverCallsThemAtLength() {
        assertEquals(
                "attachment; filename=\"" + "x".repeat(80) + ".pdf\"",
                FileName.disposition("x".repeat(500), "D-0001", Format.PDF));
    }
}
