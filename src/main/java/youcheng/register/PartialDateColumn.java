package youcheng.register;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;

/** Keeps partial dates as text; their text sorts as they do. */
@Converter(autoApply = true)
class PartialDateColumn implements AttributeConverter<PartialDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
