package youcheng.changes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Messages;
import youcheng.changes.content.ChangeContent;
import youcheng.changes.content.ChangeField;
import youcheng.changes.work.ChangeReading;
import youcheng.changes.work.ChangeRecord;
import youcheng.changes.work.RelationshipChangeProcess;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.ui.ContentList;
import youcheng.decisions.ui.Matter;
import youcheng.register.CityRecord;
import youcheng.register.RegisterNavigation;
import youcheng.register.RelationshipRecord;
import youcheng.register.Tier;
import youcheng.workflow.WorkItem;

/** What people decide on: the relationship as it stands, and what is to become of it. */
@org.springframework.stereotype.Component
class ChangeMatter implements Matter {

    private final ChangeReading reading;
    private final Messages messages;

    ChangeMatter(ChangeReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(RelationshipChangeProcess.ID);
    }

    @Override
    public Shown of(WorkItem item, DecisionRecord decision, boolean examined) {
        ChangeRecord change = reading.forWork(item.id());
        Map<ChangeField, ChangeContent> changed = examined ? change.changedSinceLastRound() : Map.of();
        ContentList<ChangeContent, ChangeField> content =
                new ContentList<>(messages, ChangeField.class, (field, said) -> messages.say(field.readable(said)));
        Div matter = new Div(section("changes.relationship", relationship(change.city(), change.relationship())));
        if (!item.step().equals(RelationshipChangeProcess.DRAFT)) {
            matter.add(section("changes.content", content.of(change.content(), changed)));
        }
        return new Shown("process." + RelationshipChangeProcess.ID, matter, content.changes(change.content(), changed));
    }

    private Definition relationship(CityRecord city, RelationshipRecord relationship) {
        Definition facts = new Definition();
        facts.add(
                messages.t("changes.partner"),
                new Anchor(RegisterNavigation.city(city.id()), city.name(messages.language())));
        Tier tier = relationship.tier();
        facts.add(
                messages.t("relationship.tier"),
                messages.t(tier == null ? "register.notRecorded" : "relationship.tier." + tier.name()));
        facts.add(messages.t("relationship.status"), messages.t(relationship.statusKey()));
        facts.add(messages.t("relationship.established"), messages.say(relationship.established()));
        return facts;
    }

    private Section section(String titleKey, Component shown) {
        return new Section(new H2(messages.t(titleKey)), shown);
    }
}
