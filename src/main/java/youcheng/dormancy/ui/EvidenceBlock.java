package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One part of the evidence under its heading. */
class EvidenceBlock extends Section {

    EvidenceBlock(String heading) {
        H3 title = new H3(heading);
        String id = "evidence-" + java.util.UUID.randomUUID();
        title.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        addClassName("evidence-block");
        add(title);
    }

    /** A sentence. */
    EvidenceBlock say(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    /** A line each; nothing where there are none. */
    EvidenceBlock list(List<? extends Component> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("evidence-list");
            lines.forEach(line -> list.add(new ListItem(line)));
            add(list);
        }
        return this;
    }
}
