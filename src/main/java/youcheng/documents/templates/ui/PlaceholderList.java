package youcheng.documents.templates.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import youcheng.base.Languages;
import youcheng.documents.templates.PaperColumn;
import youcheng.documents.templates.PaperField;
import youcheng.documents.templates.PaperKind;

/** What can stand in templates of one kind, for whoever writes one. */
class PlaceholderList extends Composite<Details> {

    private final transient TemplateMessages say;

    PlaceholderList(PaperKind kind, TemplateMessages say) {
        this.say = say;
        UnorderedList values = new UnorderedList();
        UnorderedList columns = new UnorderedList();
        for (PaperField each : kind.form().fields()) {
            (each instanceof PaperColumn ? columns : values).add(item(kind, each));
        }
        Details details = getContent();
        details.setSummaryText(say.t("documents.templates.placeholders", say.t("documents.templates.kind." + kind)));
        details.add(new Paragraph(say.t("documents.templates.placeholders.about", "{{", "}}")), values);
        if (columns.getComponentCount() > 0) {
            details.add(new Paragraph(say.t("documents.templates.columns.about")), columns);
        }
    }

    private ListItem item(PaperKind kind, PaperField field) {
        String before =
                field instanceof PaperColumn ? "documents.templates.column." : "documents.templates.placeholder.";
        ListItem item = new ListItem(new Code(field.inBraces()), new Span(" " + say.t(before + field.name())));
        Locale only = field.language();
        if (Languages.ALL.stream().anyMatch(language -> kind.form().isRequired(field, language))) {
            item.add(note(
                    only == null
                            ? "documents.templates.required"
                            : Languages.isChinese(only)
                                    ? "documents.templates.requiredInChinese"
                                    : "documents.templates.requiredInEnglish"));
        }
        if (kind.form().isLeftOut(field)) {
            item.add(note("documents.templates.leftOut"));
        }
        return item;
    }

    private Span note(String key) {
        return new Span(" · " + say.t(key));
    }
}
