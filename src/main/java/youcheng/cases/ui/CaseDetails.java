package youcheng.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import youcheng.audit.ui.TrailMessages;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Definition;
import youcheng.base.ui.LongText;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.CasesNavigation;
import youcheng.identity.Desk;
import youcheng.workflow.WorkItem;

/** What a case says and who took part in it. */
@Component
class CaseDetails {

    private final CaseReading cases;
    private final TrailMessages trailMessages;
    private final Messages messages;

    CaseDetails(CaseReading cases, TrailMessages trailMessages, Messages messages) {
        this.cases = cases;
        this.trailMessages = trailMessages;
        this.messages = messages;
    }

    Div of(CaseOverview overview) {
        Div details = new Div(facts(overview), new Section(new H2(messages.t("cases.people")), peopleOf(overview)));
        details.addClassName("case-details");
        return details;
    }

    private Definition facts(CaseOverview overview) {
        Definition list = new Definition();
        CaseNumber parent = overview.summary().parent();
        if (parent != null) {
            list.add(messages.t("cases.parent"), new Anchor(CasesNavigation.of(parent), parent.value()));
        }
        Desk desk = overview.summary().desk();
        if (desk != null) {
            list.add(messages.t("cases.desk"), messages.t("desk." + desk));
        }
        list.add(
                messages.t("case.marking"),
                messages.t("document.marking." + overview.summary().marking()));
        String documentNumber = overview.summary().documentNumber();
        if (documentNumber != null) {
            list.add(messages.t("case.documentNumber"), documentNumber);
        }
        for (CaseFact fact : cases.factsOf(overview.summary().number())) {
            String value = messages.say(fact.value());
            if (fact.link() == null) {
                list.add(messages.t(fact.label()), new LongText(value, messages));
            } else {
                list.add(messages.t(fact.label()), new Anchor(fact.link(), value));
            }
        }
        return list;
    }

    private Definition peopleOf(CaseOverview overview) {
        Definition list = new Definition();
        list.add(
                messages.t("cases.initiator"),
                trailMessages.nameOf(overview.summary().initiator()));
        Set<String> steps = new LinkedHashSet<>();
        for (WorkItem item : overview.workItems()) {
            item.doer()
                    .filter(doer -> steps.add(item.step() + doer))
                    .ifPresent(doer -> list.add(messages.t(item.stepKey()), trailMessages.nameOf(doer)));
        }
        return list;
    }
}
