package youcheng.documents.templates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Papers with made-up values, for whoever wants to see what a template makes. */
@Component
class SamplePapers {

    /** What stands between the rows in the message of a column. */
    private static final String BETWEEN_ROWS = "\\|";

    private final PaperWriting writing;
    private final MessageSource messages;

    SamplePapers(PaperWriting writing, MessageSource messages) {
        this.writing = writing;
        this.messages = messages;
    }

    /** A paper from this version. */
    TemplateFile of(TemplateSlot slot, int version) {
        return writing.write(slot, version, content(slot)).file();
    }

    private PaperContent content(TemplateSlot slot) {
        Map<PaperPlaceholder, String> values = new EnumMap<>(PaperPlaceholder.class);
        List<Map<PaperColumn, String>> rows = new ArrayList<>();
        for (PaperField field : slot.kind().form().fields()) {
            switch (field) {
                case PaperPlaceholder each -> values.put(each, say("documents.templates.sample.", each, slot));
                case PaperColumn each -> {
                    String[] cells =
                            say("documents.templates.sampleRows.", each, slot).split(BETWEEN_ROWS, -1);
                    for (int row = 0; row < cells.length; row++) {
                        if (rows.size() == row) {
                            rows.add(new EnumMap<>(PaperColumn.class));
                        }
                        rows.get(row).put(each, cells[row]);
                    }
                }
            }
        }
        return PaperContent.of(values).with(rows);
    }

    private String say(String before, PaperField field, TemplateSlot slot) {
        return messages.getMessage(before + field.name(), null, slot.language());
    }
}
