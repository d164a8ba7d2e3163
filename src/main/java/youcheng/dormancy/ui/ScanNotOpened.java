package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import youcheng.dormancy.scan.ScanReading.NamedFinding;

/** The relationships whose review a scan could not open, under a heading of their own; nothing where it opened all. */
class ScanNotOpened extends Section {

    static final int MOST_NAMED = 50;

    private final transient ScanMessages say;

    ScanNotOpened(ScanMessages say) {
        this.say = say;
        setVisible(false);
    }

    /** The first of so many. */
    void show(List<NamedFinding> first, int many) {
        removeAll();
        setVisible(many > 0);
        UnorderedList names = new UnorderedList();
        first.forEach(each -> names.add(new ListItem(say.partner(each.relationship()))));
        if (many > first.size()) {
            names.add(new ListItem(say.t("scan.passedOver.more", many - first.size())));
        }
        add(new H2(say.t("scan.notOpened.title")), new Paragraph(say.t("scan.notOpened.about", many)), names);
    }
}
