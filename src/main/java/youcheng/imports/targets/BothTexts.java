package youcheng.imports.targets;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import youcheng.base.Bilingual;
import youcheng.base.Languages;

/** Messages in both languages at once: a file is written in either, whoever imports it. */
@Component
public class BothTexts {

    private final MessageSource messages;

    BothTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What a message without arguments says. */
    public Bilingual of(String key) {
        return new Bilingual(
                messages.getMessage(key, null, Languages.CHINESE), messages.getMessage(key, null, Languages.ENGLISH));
    }
}
