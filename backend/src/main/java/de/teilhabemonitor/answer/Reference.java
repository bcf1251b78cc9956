package de.teilhabemonitor.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another thing, named by its code. Every answer of a plan version shares it, so that its JSON is made once: a list of 25
 * names some two hundred things.
 */
public final class Reference implements JsonSerializable {

    private final Said said;
    private volatile @Nullable Written json;
    private volatile @Nullable Written title;

    /**
     * @param title null where a citation says what it is
     * @param citation of a source only, like its address
     * @param successors of an organisation only, like the end of its validity
     */
    private record Said(
            String code,
            @Nullable Map<String, String> title,
            @Nullable String citation,
            @Nullable String url,
            @Nullable Links links,
            @Nullable String validTo,
            @Nullable List<Succession> successors) {}

    /** @param organisation the one that took over (or handed over) */
    public record Succession(
            Reference organisation,
            Map<String, String> remit,
            @Nullable String date) {}

    private Reference(Said said) {
        this.said = said;
    }

    static Reference to(String code, Map<String, String> title, @Nullable Links links) {
        return new Reference(new Said(code, title, null, null, links, null, null));
    }

    static Reference toSource(String code, String citation, @Nullable String url) {
        return new Reference(new Said(code, null, citation, url, null, null, null));
    }

    /** The same thing with those that took over from it. */
    Reference followedBy(@Nullable String validTo, List<Succession> successors) {
        return new Reference(new Said(said.code, said.title, null, null, said.links, validTo, successors));
    }

    public String code() {
        return said.code;
    }

    @Nullable
    String validTo() {
        return said.validTo;
    }

    /** Words that name it, in the order of the plan's languages; a citation counts as words of the first. */
    public Map<String, String> words(String sourceLanguage) {
        return said.title != null ? said.title : Map.of(sourceLanguage, String.valueOf(said.citation));
    }

    /** The words of the title, for where they stand alone. */
    @Nullable
    Written title() {
        Written written = title;
        if (written == null && said.title != null) {
            written = new Written(said.title);
            title = written;
        }
        return written;
    }

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        Written written = json;
        if (written == null) {
            written = new Written(said);
            json = written;
        }
        written.serialize(out, provider);
    }

    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(out, provider);
    }
}
