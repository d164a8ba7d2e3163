package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;

/** On the page of a package: its shipments, and where its goods are. */
@org.springframework.stereotype.Component
class ShipmentsSection implements CaseSection {

    /** The process of packages, which stands beside this one in the module. */
    private static final String PACKAGES = "AidPackage";

    private final ShipmentsPanel panel;
    private final Messages messages;

    ShipmentsSection(ShipmentsPanel panel, Messages messages) {
        this.panel = panel;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(PACKAGES);
    }

    @Override
    public String titleKey() {
        return "shipments.title";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of("shipments");
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        return Optional.of(new Div(
                new H2(messages.t(titleKey())), panel.of(overview.summary().number(), again)));
    }
}
