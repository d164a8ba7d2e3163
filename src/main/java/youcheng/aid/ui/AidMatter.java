package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Optional;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidField;
import youcheng.aid.gates.GateFinding;
import youcheng.aid.gates.GateMark;
import youcheng.aid.goods.LineChanges;
import youcheng.aid.packages.AidPackageProcess;
import youcheng.aid.packages.AidReading;
import youcheng.aid.packages.AidRecord;
import youcheng.aid.packages.AidWithGoods;
import youcheng.aid.shipments.ui.ShipmentsPanel;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.ContentList;
import youcheng.decisions.ui.Matter;
import youcheng.workflow.WorkItem;

/** What people decide on: what the package is worth and who approves it, its gates, what it says, its goods. */
@org.springframework.stereotype.Component
class AidMatter implements Matter {

    private final AidReading reading;
    private final GoodsTables goods;
    private final ShipmentsPanel shipments;
    private final AidWords words;
    private final GatePanels gates;
    private final Messages messages;

    AidMatter(
            AidReading reading,
            GoodsTables goods,
            ShipmentsPanel shipments,
            AidWords words,
            GatePanels gates,
            Messages messages) {
        this.reading = reading;
        this.goods = goods;
        this.shipments = shipments;
        this.words = words;
        this.gates = gates;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(AidPackageProcess.ID);
    }

    @Override
    public Shown of(WorkItem item, DecisionRecord decision, boolean examined) {
        AidWithGoods all = reading.wholeForWork(item.id());
        AidRecord aid = all.aid();
        Map<AidField, AidContent> changed = examined ? aid.changedSinceLastRound() : Map.of();
        ContentList<AidContent, AidField> content = new ContentList<AidContent, AidField>(
                        messages, AidField.class, words::field)
                .labelled(field -> field.labelKey(aid.direction()));
        Optional<LineChanges> lines = examined ? reading.changedLinesForWork(item.id()) : Optional.empty();
        AidOutlook outlook = new AidOutlook(words, messages);
        outlook.show(
                aid.tier(),
                aid.value(),
                aid.nearby(),
                aid.failedGates().stream().map(GateFinding::gate).toList());
        Definition parties = new Definition();
        parties.add(messages.t("aid.parties." + aid.direction()), words.names(aid.partners()));
        Div matter = new Div();
        if (AidPackageProcess.WITH_SHIPMENTS.contains(item.step())) {
            matter.add(section(
                    "shipments.title",
                    shipments.of(aid.number(), () -> UI.getCurrent().refreshCurrentRoute(false))));
        }
        matter.add(
                section("aid.outlook", outlook),
                section("aid.content", new Div(parties, content.of(aid.content(), changed))),
                section("aid.goods", goods.of(all.goods(), lines)),
                section("aid.gates.title", gates.of(aid.number(), aid.gates())));
        return new Shown(
                "aid.matter",
                matter,
                changes(content.changes(aid.content(), changed), lines),
                GateMark.of(aid.gates()));
    }

    private Optional<Component> changes(Optional<Component> said, Optional<LineChanges> lines) {
        Optional<Component> ofLines =
                lines.filter(changes -> !changes.isNothing()).map(goods::changes);
        if (said.isEmpty() && ofLines.isEmpty()) {
            return Optional.empty();
        }
        Div both = new Div();
        said.ifPresent(both::add);
        ofLines.ifPresent(both::add);
        return Optional.of(both);
    }

    private Section section(String titleKey, Component shown) {
        return new Section(new H2(messages.t(titleKey)), shown);
    }
}
