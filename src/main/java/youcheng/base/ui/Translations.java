package youcheng.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import youcheng.base.Languages;

/** The portal's messages for Vaadin, from the same files that everything else reads. */
@Component
class Translations implements I18NProvider {

    private final MessageSource messages;

    Translations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    /** The message; a key without one reads {@code !key!}, which a test makes sure nobody ever sees. */
    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... arguments) {
        Locale language = locale == null ? Languages.CHINESE : locale;
        String text = messages.getMessage(key, arguments, "!" + key + "!", language);
        return text == null ? "" : text;
    }
}
