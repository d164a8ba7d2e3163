package youcheng.aid.packages;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import youcheng.base.Languages;

/** Units in the office's language, for texts that are stored. */
@Component
class AidUnits {

    private final MessageSource messages;

    AidUnits(MessageSource messages) {
        this.messages = messages;
    }

    String name(String unitKey) {
        return messages.getMessage(unitKey, null, Languages.CHINESE);
    }
}
