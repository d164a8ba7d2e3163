package youcheng.aid.shipments.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import youcheng.aid.shipments.ShipmentProcess;
import youcheng.aid.shipments.ShipmentReading;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReading.CaseOverview;
import youcheng.cases.ui.CaseSection;

/** On the page of a shipment: what it carries to whom, from the plan to what became of it. */
@org.springframework.stereotype.Component
class ShipmentGoodsSection implements CaseSection {

    private final ShipmentReading reading;
    private final ShipmentFacts facts;

    ShipmentGoodsSection(ShipmentReading reading, ShipmentFacts facts) {
        this.reading = reading;
        this.facts = facts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ShipmentProcess.ID);
    }

    @Override
    public String titleKey() {
        return "shipments.lines";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<String> ownPart() {
        return Optional.of("goods");
    }

    @Override
    public Optional<Component> of(CaseOverview overview, Runnable again) {
        CaseNumber number = overview.summary().number();
        return Optional.of(facts.lines(reading.shipment(number)));
    }
}
