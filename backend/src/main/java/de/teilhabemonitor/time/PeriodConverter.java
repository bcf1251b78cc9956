package de.teilhabemonitor.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link Period} as its text; the database computes the days from it. */
@Converter(autoApply = true)
public class PeriodConverter implements AttributeConverter<Period, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    @Override
    public @Nullable Period convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Period.of(text);
    }
}
