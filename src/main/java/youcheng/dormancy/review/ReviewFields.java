package youcheng.dormancy.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import youcheng.audit.FieldValues;
import youcheng.base.Bilingual;
import youcheng.base.Languages;

/** Says in words why a review was opened, which the trail keeps as message keys. */
@Component
class ReviewFields implements FieldValues {

    private final MessageSource messages;

    ReviewFields(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Bilingual> nameOf(String field, String value) {
        return field.equals("dormancy.reasons") && !value.isEmpty()
                ? Optional.of(new Bilingual(said(value, Languages.CHINESE), said(value, Languages.ENGLISH)))
                : Optional.empty();
    }

    private String said(String keys, Locale language) {
        return Arrays.stream(keys.split(" "))
                .map(key -> messages.getMessage(key, null, key, language))
                .collect(Collectors.joining(messages.getMessage("base.listComma", null, language)));
    }
}
