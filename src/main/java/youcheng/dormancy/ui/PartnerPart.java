package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.dormancy.revival.MilestoneRecord;
import youcheng.dormancy.revival.PartnerShare;

/** The partner's part of a milestone, what became of it, and what was noted of that. */
class PartnerPart extends Div {

    PartnerPart(MilestoneRecord.Partner partner, Messages messages) {
        if (!partner.hasPart()) {
            add(new Paragraph(messages.t("revival.partner.none")));
            return;
        }
        addClassName("revival-partner");
        add(new Paragraph(
                new Span(messages.t("revival.partner.part", partner.part())), badge(partner.share(), messages)));
        if (partner.note() != null) {
            Paragraph note =
                    new Paragraph(messages.t("revival.partner.noted", partner.note(), messages.say(partner.on())));
            note.addClassName("multiline");
            add(note);
        }
    }

    private static Badge badge(PartnerShare share, Messages messages) {
        return new Badge(
                messages.t("milestone.share." + share.name()),
                switch (share) {
                    case OPEN -> Badge.Signal.INFO;
                    case DONE -> Badge.Signal.GOOD;
                    case FAILED -> Badge.Signal.BAD;
                });
    }
}
