package de.teilhabemonitor.answer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another thing, named by its code. The title is filled in when the {@link Answer} is complete, for all references of
 * the answer at once.
 */
@JsonPropertyOrder({"code", "title", "citation", "url", "links", "validTo", "successors"})
public final class Reference {

    private final String code;
    private final @Nullable Links links;
    private @Nullable Map<String, String> title;
    private @Nullable String citation;
    private @Nullable String url;
    private @Nullable String validTo;
    private @Nullable List<Succession> successors;

    /** @param organisation the one that took over (or handed over) */
    public record Succession(
            Reference organisation,
            Map<String, String> remit,
            @Nullable String date) {}

    Reference(String code, @Nullable Links links) {
        this.code = code;
        this.links = links;
    }

    public String getCode() {
        return code;
    }

    public @Nullable Links getLinks() {
        return links;
    }

    public @Nullable Map<String, String> getTitle() {
        return title;
    }

    /** Of a source only. */
    public @Nullable String getCitation() {
        return citation;
    }

    public @Nullable String getUrl() {
        return url;
    }

    /** Of an organisation only, like its successors. */
    public @Nullable String getValidTo() {
        return validTo;
    }

    public @Nullable List<Succession> getSuccessors() {
        return successors;
    }

    void call(Map<String, String> title) {
        this.title = title;
    }

    void cite(String citation, @Nullable String url) {
        this.citation = citation;
        this.url = url;
    }

    void follow(@Nullable String validTo, List<Succession> successors) {
        this.validTo = validTo;
        this.successors = successors;
    }
}
