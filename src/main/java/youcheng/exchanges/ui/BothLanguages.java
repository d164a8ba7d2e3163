package youcheng.exchanges.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.Languages;

/** Messages in both languages at once, for what people may have written in either. */
@Component
class BothLanguages {

    private final I18NProvider messages;

    BothLanguages(I18NProvider messages) {
        this.messages = messages;
    }

    Bilingual of(String key) {
        return new Bilingual(
                messages.getTranslation(key, Languages.CHINESE), messages.getTranslation(key, Languages.ENGLISH));
    }
}
