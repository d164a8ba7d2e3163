package youcheng.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.identity.Roles;
import youcheng.register.Register;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipId;
import youcheng.register.RelationshipRecord;
import youcheng.register.keeping.RelationshipMerge.MergePreview;
import youcheng.register.keeping.RelationshipMerge.MergeSide;
import youcheng.register.keeping.RelationshipMerging;

/** Two relationships side by side: what each says, what will hold, and what moves along. */
@Route(MergeNavigation.MERGE)
@RolesAllowed(Roles.SUPERVISOR)
@StyleSheet("context://styles/register.css")
class MergeRelationshipsView extends Page implements BeforeEnterObserver {

    private final transient RelationshipMerging merging;
    private final transient Register register;
    private final transient RelationshipWords words;
    private final transient Messages messages;
    private final transient Fields make;
    private final transient Dialogs dialogs;
    private final Div content = new Div();

    MergeRelationshipsView(
            RelationshipMerging merging,
            Register register,
            RelationshipWords words,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.merging = merging;
        this.register = register;
        this.words = words;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RelationshipRecord stays =
                asked(event, MergeNavigation.STAYS).flatMap(register::find).orElseThrow(NotFoundException::new);
        RelationshipId goes = asked(event, MergeNavigation.GOES).orElse(null);
        title(messages.t("merging.title"));
        lead(messages.t("merging.lead"));
        actions(new Anchor(RegisterNavigation.city(stays.city()), messages.t("merging.back")));
        banner().clear();
        content.removeAll();
        show(stays.id(), goes);
    }

    private static Optional<RelationshipId> asked(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .filter(digits -> digits.length() <= MergeNavigation.LONGEST_KEY)
                .map(digits -> new RelationshipId(Long.parseLong(digits)));
    }

    private void show(RelationshipId stays, @Nullable RelationshipId goes) {
        List<MergeSide> others = merging.candidates(stays);
        ComboBox<MergeSide> other = new ComboBox<>(messages.t("merging.other"));
        other.setItems(Fields.byName(words::name), others);
        other.setItemLabelGenerator(words::name);
        other.addClassName("wide-choice");
        others.stream()
                .filter(each -> each.relationship().id().equals(goes))
                .findFirst()
                .ifPresent(other::setValue);
        other.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                UI.getCurrent()
                        .navigate(MergeNavigation.of(
                                stays, event.getValue().relationship().id()));
            }
        });
        content.add(other);
        if (goes != null) {
            try {
                compare(merging.preview(stays, goes));
            } catch (Rejection rejection) {
                banner().say(Banner.Severity.WARNING, messages.say(rejection));
            }
        }
    }

    private void compare(MergePreview preview) {
        content.add(new MergeForm(preview, banner(), words, messages, make, (ofOther, reason) -> {
            merging.merge(preview, ofOther, reason);
            dialogs.done("merging.done");
            UI.getCurrent()
                    .navigate(RegisterNavigation.city(
                            preview.stays().relationship().city()));
        }));
    }
}
