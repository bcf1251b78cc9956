package de.teilhabemonitor.start;

import de.teilhabemonitor.packages.NoPlanToServe;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Lets every message through, with its control characters made visible: {@code "a\nb"} stays one line of the log. Tokens,
 * which say who somebody is and which libraries like to quote, are left out. That there is no plan to serve is no accident of
 * the program: it is told in a sentence, without a stack trace.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    /** Signed or encrypted, as JSON Web Tokens are: parts in Base64, of which the first is a JSON object. */
    private static final Pattern TOKEN = Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}(\\.[A-Za-z0-9_-]*)+");

    private static final PatternFormatter AS_A_PERSON_READS_IT = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord entry) {
        if (entry instanceof ExtLogRecord formatted) {
            tellInASentence(formatted);
            String message = AS_A_PERSON_READS_IT.formatMessage(formatted);
            if (message != null
                    && (CONTROL.matcher(message).find()
                            || TOKEN.matcher(message).find())) {
                String bare = TOKEN.matcher(message).replaceAll("(a token)");
                formatted.setMessage(CONTROL.matcher(bare).replaceAll(OneLine::escape), FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }

    /** Quarkus wraps what an observer of its start throws, and would log all of it. */
    private static void tellInASentence(ExtLogRecord entry) {
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            if (cause instanceof NoPlanToServe) {
                entry.setMessage(cause.getMessage(), FormatStyle.NO_FORMAT);
                entry.setThrown(null);
                return;
            }
        }
    }

    private static String escape(MatchResult control) {
        char character = control.group().charAt(0);
        return switch (character) {
            case '\n' -> "\\\\n";
            case '\r' -> "\\\\r";
            case '\t' -> "\\\\t";
            default -> "\\\\u%04x".formatted((int) character);
        };
    }
}
