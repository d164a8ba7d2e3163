package youcheng.imports.targets;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.Languages;

/** Messages in both languages at once: a file is written in either, whoever imports it. */
@Component
class BothTexts {

    private final I18NProvider messages;

    BothTexts(I18NProvider messages) {
        this.messages = messages;
    }

    Bilingual of(String key) {
        return new Bilingual(
                messages.getTranslation(key, Languages.CHINESE), messages.getTranslation(key, Languages.ENGLISH));
    }
}
