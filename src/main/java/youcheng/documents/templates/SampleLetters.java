package youcheng.documents.templates;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Letters with made-up values, for whoever wants to see what a template makes. */
@Component
class SampleLetters {

    private final PaperWriting writing;
    private final MessageSource messages;

    SampleLetters(PaperWriting writing, MessageSource messages) {
        this.writing = writing;
        this.messages = messages;
    }

    /** A letter from this version. */
    TemplateFile of(TemplateSlot slot, int version) {
        Map<PaperPlaceholder, String> values = new EnumMap<>(PaperPlaceholder.class);
        for (PaperPlaceholder each : PaperPlaceholder.values()) {
            values.put(each, messages.getMessage("documents.templates.sample." + each.name(), null, slot.language()));
        }
        return writing.write(slot, version, values).file();
    }
}
