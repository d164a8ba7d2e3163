package youcheng.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.PartialDate;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.register.RelationshipId;
import youcheng.register.agreements.AgreementId;
import youcheng.register.agreements.AgreementRecord;
import youcheng.register.agreements.AgreementStanding;
import youcheng.register.agreements.Agreements;
import youcheng.register.keeping.RegisterKeeping;

/** On the page of a relationship: its agreements, each above those that stand under it, and how long they hold. */
@org.springframework.stereotype.Component
class AgreementsSection implements RelationshipSection {

    private static final int DATE = 10;

    private final Agreements agreements;
    private final RegisterKeeping keeping;
    private final AgreementTerm term;
    private final AgreementFile file;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    AgreementsSection(
            Agreements agreements,
            RegisterKeeping keeping,
            AgreementTerm term,
            AgreementFile file,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.agreements = agreements;
        this.keeping = keeping;
        this.term = term;
        this.file = file;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    @Override
    public String titleKey() {
        return "register.agreements";
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public List<String> warnings(RelationshipId id) {
        return agreements.of(id).stream()
                .filter(agreement -> agreement.standing().isWarning())
                .map(agreement -> messages.t("register.agreements.warning", agreement.title(), term.inWords(agreement)))
                .toList();
    }

    @Override
    public List<String> missing(RelationshipId id) {
        return agreements.of(id).isEmpty() ? List.of(messages.t("register.agreements")) : List.of();
    }

    @Override
    public Optional<Component> of(RelationshipId id) {
        List<AgreementRecord> all = agreements.of(id);
        boolean may = keeping.mayKeep(id);
        Div section = new Div();
        if (all.isEmpty()) {
            section.add(new Paragraph(messages.t("register.agreements.none")));
        } else {
            section.add(tree(all, null, may), file.buttons(titleKey(), id));
        }
        if (may) {
            section.add(new Button(messages.t("register.agreements.add"), event -> add(id, all)));
        }
        return Optional.of(section);
    }

    /** The agreements that stand under this one, each with those under it in turn. */
    private UnorderedList tree(List<AgreementRecord> all, @Nullable AgreementId parent, boolean may) {
        UnorderedList list = new UnorderedList();
        list.addClassName("agreements");
        all.stream().filter(each -> Objects.equals(each.parent(), parent)).forEach(agreement -> {
            ListItem item = item(agreement, all, may);
            if (all.stream().anyMatch(each -> agreement.id().equals(each.parent()))) {
                item.add(tree(all, agreement.id(), may));
            }
            list.add(item);
        });
        return list;
    }

    private ListItem item(AgreementRecord agreement, List<AgreementRecord> all, boolean may) {
        Span title = new Span(agreement.title());
        title.addClassName("register-entry");
        Span kind = new Span(messages.t("agreement.kind." + agreement.kind()));
        kind.addClassName("city-source");
        PartialDate signed = agreement.signed();
        Div line = new Div(title, kind, term.badge(agreement));
        line.add(new Span(
                signed == null
                        ? messages.t("register.agreements.signedUnknown")
                        : messages.t("register.agreements.signed", signed)));
        line.addClassName("register-line");
        if (may && agreement.standing() != AgreementStanding.ENDED) {
            line.add(small("register.change", agreement, () -> change(agreement, all)));
            line.add(small("register.agreements.end", agreement, () -> end(agreement)));
        }
        ListItem item = new ListItem(line);
        if (!agreement.subject().isEmpty()) {
            item.add(new Paragraph(agreement.subject()));
        }
        String reason = agreement.endedReason();
        if (reason != null) {
            Paragraph why = new Paragraph(messages.t("register.agreements.endedBecause", reason));
            why.addClassName("multiline");
            item.add(why);
        }
        return item;
    }

    private Button small(String key, AgreementRecord agreement, Runnable action) {
        Button button = new Button(messages.t(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t(key) + ": " + agreement.title());
        return button;
    }

    private void add(RelationshipId id, List<AgreementRecord> all) {
        new AgreementDialog(messages, make, "register.agreements.add", id, all).ask(draft -> {
            agreements.add(id, draft);
            done();
        });
    }

    private void change(AgreementRecord agreement, List<AgreementRecord> all) {
        List<AgreementRecord> others =
                all.stream().filter(each -> !each.id().equals(agreement.id())).toList();
        AgreementDialog dialog =
                new AgreementDialog(messages, make, "register.agreements.change", agreement.id(), others);
        dialog.show(agreement);
        dialog.ask(draft -> {
            agreements.change(agreement.id(), agreement.version(), draft);
            done();
        });
    }

    private void end(AgreementRecord agreement) {
        ReasonDialog dialog = new ReasonDialog(
                messages, make, "register.agreements.end", "register.agreements.end.about", agreement.id());
        TextField on = dialog.field("endedOn", make.line("agreement.endedOn", DATE));
        on.setHelperText(messages.t("register.partialDate"));
        dialog.ask("register.agreements.end", reason -> {
            agreements.end(agreement.id(), agreement.version(), on.getValue(), reason);
            done();
        });
    }

    private void done() {
        dialogs.done("register.saved");
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
