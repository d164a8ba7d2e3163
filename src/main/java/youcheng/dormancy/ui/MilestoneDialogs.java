package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.base.ui.ReasonDialog;
import youcheng.dormancy.revival.Milestone;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.PartnerShare;
import youcheng.identity.Person;

/** What is asked about the milestones of a plan that runs. */
@org.springframework.stereotype.Component
class MilestoneDialogs {

    private final Messages messages;
    private final Fields make;

    MilestoneDialogs(Messages messages, Fields make) {
        this.messages = messages;
        this.make = make;
    }

    /** Asks for a milestone that joins the plan of this review. */
    void add(CaseNumber review, List<Person> owners, Consumer<Milestone> action) {
        new AddDialog(review, owners).ask(action);
    }

    /** Asks for a milestone that takes the place of this one, and why. */
    void replace(MilestoneRecord old, List<Person> owners, BiConsumer<Milestone, String> action) {
        new ReplaceDialog(old, owners).ask(action);
    }

    /** Asks why this milestone is dropped. */
    void drop(MilestoneRecord milestone, Consumer<String> action) {
        new ReasonDialog(messages, make, "revival.drop", "revival.drop.about", milestone.item())
                .ask("revival.drop", action);
    }

    /** Asks what became of the partner's part of this milestone. */
    void partner(MilestoneRecord milestone, BiConsumer<PartnerShare, String> action) {
        ReasonDialog dialog =
                new ReasonDialog(messages, make, "revival.partner", "revival.partner.about", milestone.item());
        RadioButtonGroup<PartnerShare> share = new RadioButtonGroup<>(messages.t("milestone.share"));
        share.setItems(PartnerShare.values());
        share.setItemLabelGenerator(each -> messages.t("milestone.share." + each.name()));
        share.setValue(milestone.partner().share());
        dialog.field("share", share);
        dialog.named("revival.partner.note").ask("revival.partner.save", note -> action.accept(share.getValue(), note));
    }

    private final class AddDialog extends FieldsDialog {

        private final transient MilestoneFields milestone;

        AddDialog(CaseNumber review, List<Person> owners) {
            super(messages, make, "revival.add", "revival.add.about", review);
            milestone = new MilestoneFields(fields, "", owners, messages, make);
            for (Component field : milestone.all()) {
                put(field);
            }
        }

        void ask(Consumer<Milestone> action) {
            ask("revival.add", () -> action.accept(milestone.value()));
        }
    }

    private final class ReplaceDialog extends ReasonDialog {

        private final transient MilestoneFields milestone;

        ReplaceDialog(MilestoneRecord old, List<Person> owners) {
            super(messages, make, "revival.replace", "revival.replace.about", old.item());
            milestone = new MilestoneFields(fields, "", owners, messages, make);
            milestone.fill(new Milestone(
                    old.kind(),
                    old.title(),
                    old.day(),
                    old.owner(),
                    old.partner().part(),
                    old.budget(),
                    old.doneWhen()));
            for (Component field : milestone.all()) {
                put(field);
            }
        }

        void ask(BiConsumer<Milestone, String> action) {
            ask("revival.replace", reason -> action.accept(milestone.value(), reason));
        }
    }
}
