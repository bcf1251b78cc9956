package de.teilhabemonitor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.teilhabemonitor.packages.NoPlanToServe;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void makesEveryControlCharacterVisible() {
        assertEquals("a\\nb\\r\\tc\\u001b[31md\\u0085\\u2028e", logged("a\nb\r\tc\u001b[31md\u0085\u2028e"));
    }

    @Test
    void leavesTokensOut() {
        String token = "eyJhbGciOiJSUzI1NiJ9.eyJuYW1lIjoiRXZhIn0.c2lnbmF0dXJl-_";
        assertEquals("no key for (a token)]", logged("no key for " + token + "]"));
        assertEquals("a=(a token)\\nb=(a token)", logged("a=" + token + "\nb=eyJhbGciOiJub25lIn0.e30."));
        assertEquals("keys are called eyJ-1", logged("keys are called eyJ-1"));
    }

    @Test
    void leavesEverythingElseAsItIs() {
        assertEquals("Übermut tut 100 % gut \\n $1", logged("Übermut tut 100 % gut \\n $1"));
    }

    @Test
    void tellsWithoutAStackTraceThatThereIsNoPlan() {
        ExtLogRecord entry =
                new ExtLogRecord(Level.SEVERE, "Failed to start application", FormatStyle.MESSAGE_FORMAT, "test");
        entry.setThrown(new RuntimeException("Failed to start quarkus", new NoPlanToServe("There is no plan.")));
        assertTrue(new OneLine().isLoggable(entry));
        assertEquals("There is no plan.", new PatternFormatter("%s%e").format(entry));
    }

    private static String logged(String argument) {
        ExtLogRecord entry = new ExtLogRecord(Level.INFO, "%s", FormatStyle.PRINTF, "test");
        entry.setParameters(new Object[] {argument});
        assertTrue(new OneLine().isLoggable(entry));
        return new PatternFormatter("%s").format(entry);
    }
}
