package de.teilhabemonitor.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A value of a filter and how many would be found with it under the other filters. */
public record FacetValue(String value, @JsonIgnore @Nullable Reference reference, long count) {

    @JsonProperty
    @Nullable
    Written title() {
        return reference == null ? null : reference.title();
    }

    /** Of an organisation that no longer exists: until when it did. */
    @JsonProperty
    @Nullable
    String validTo() {
        return reference == null ? null : reference.validTo();
    }
}
