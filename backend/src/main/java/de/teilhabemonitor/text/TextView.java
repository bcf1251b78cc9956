package de.teilhabemonitor.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.List;

/** A text as it leaves: an object with the words of each language, those of the plan's languages first and in their order. */
public record TextView(Text text, List<String> planLanguages) implements JsonSerializable {

    @Override
    public void serialize(JsonGenerator out, SerializerProvider provider) throws IOException {
        text.write(out, planLanguages);
    }

    @Override
    public void serializeWithType(JsonGenerator out, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(out, provider);
    }
}
