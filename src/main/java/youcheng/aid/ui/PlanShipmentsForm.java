package youcheng.aid.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidWork;
import youcheng.aid.packages.ShipmentsPlanned;
import youcheng.aid.shipments.ui.ShipmentsNavigation;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.StepForm;
import youcheng.tasks.ui.HandIn;
import youcheng.workflow.WorkItem;

/** Shipments are planned on the page of the case; here somebody says that all are. */
@Component("aidPlanShipmentsForm")
class PlanShipmentsForm extends StepForm {

    private final AidWork work;
    private final Messages messages;

    PlanShipmentsForm(FormParts parts, AidWork work) {
        super(parts);
        this.work = work;
        this.messages = parts.messages();
    }

    @Override
    public boolean covers(String process, String step) {
        return process.equals(AidPackageProcess.ID) && step.equals(AidPackageProcess.PLAN_SHIPMENTS);
    }

    @Override
    protected void fill(HandIn handIn, WorkItem item, DecisionRecord decision) {
        handIn.put(new Paragraph(messages.t("aid.plan.about")));
        if (!work.sums(item.id()).isAllPlanned()) {
            handIn.put(new Anchor(ShipmentsNavigation.newFor(item.caseNumber()), messages.t("shipments.plan")));
        }
        handIn.submit(
                "aid.plan.done",
                () -> work.planned(item.id()) == ShipmentsPlanned.UNDER_WAY ? "aid.planned" : "aid.planned.settled");
    }
}
