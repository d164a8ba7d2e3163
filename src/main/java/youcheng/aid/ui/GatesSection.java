package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReading;
import youcheng.aid.packages.AidRecord;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;

/** On the page of a package: its gates. */
@org.springframework.stereotype.Component
class GatesSection implements CaseSection {

    private final AidReading reading;
    private final GatePanels gates;
    private final Messages messages;

    GatesSection(AidReading reading, GatePanels gates, Messages messages) {
        this.reading = reading;
        this.gates = gates;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(AidPackageProcess.ID);
    }

    @Override
    public String titleKey() {
        return "aid.gates.title";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of("gates");
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        AidRecord aid = reading.ofCase(overview.summary().number());
        return Optional.of(new Div(
                new H2(messages.t(titleKey())),
                aid.course().isEnteredAfterwards()
                        ? new Paragraph(messages.t("aid.entered.gates"))
                        : gates.of(aid.number(), aid.gates(), again)));
    }
}
