package youcheng.dormancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import youcheng.base.ui.Badge;
import youcheng.dormancy.evidence.Evidence;
import youcheng.dormancy.evidence.Evidence.Contacts;
import youcheng.dormancy.evidence.Evidence.LastContact;
import youcheng.dormancy.evidence.Evidence.LetterTotals;
import youcheng.dormancy.evidence.Evidence.PartnerLead;
import youcheng.dormancy.evidence.Evidence.Recorder;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeRecord;
import youcheng.register.ContactPersonRecord;
import youcheng.register.RegisterNavigation;

/** The parts of the evidence about who met and wrote whom. */
final class EvidencePeopleBlocks {

    /** So many people and letters are named; the pages of the relationship and of its exchanges have all. */
    private static final int NAMED = 4;

    private final EvidenceMessages say;
    private final Evidence evidence;

    EvidencePeopleBlocks(EvidenceMessages say, Evidence evidence) {
        this.say = say;
        this.evidence = evidence;
    }

    /** The last substantive two-way contact, and whether who led it is still there. */
    EvidenceBlock last() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.last"));
        LastContact last = evidence.last();
        if (last == null) {
            return block.say(say.t("evidence.last.none"));
        }
        ExchangeRecord exchange = last.exchange();
        block.add(say.line(
                exchange,
                say.t("exchange.kind." + exchange.kind().name()),
                say.t("exchange.level." + exchange.level().name()),
                say.t("exchange.substance." + exchange.substance().name())));
        if (!exchange.isEvidenced()) {
            block.say(say.t("evidence.last.unproved"));
        }
        PartnerLead lead = last.lead();
        block.say(
                lead == null
                        ? say.t("evidence.lead.none")
                        : say.t(
                                lead.holdsPost() ? "evidence.lead.inPost" : "evidence.lead.gone",
                                named(lead.name(), lead.title())));
        Recorder recorder = evidence.contacts().recorder();
        if (recorder != null) {
            block.say(
                    say.t(recorder.isAtDesk() ? "evidence.recorder.here" : "evidence.recorder.gone", recorder.name()));
        }
        return block;
    }

    /** Letters in both directions and their answers. */
    EvidenceBlock letters() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.letters"));
        LetterTotals letters = evidence.letters();
        if (letters.newest().isEmpty()) {
            return block.say(say.t("evidence.letters.none"));
        }
        return block.say(say.t("evidence.letters.sent", letters.sent(), letters.answered(), letters.unanswered()))
                .say(say.t("evidence.letters.received", letters.received(), letters.owed()))
                .list(letters.newest().stream().limit(NAMED).map(this::letter).toList());
    }

    private Div letter(ExchangeRecord letter) {
        return say.line(
                letter,
                say.t(letter.direction() == Direction.INBOUND ? "evidence.letter.in" : "evidence.letter.out"),
                letter.answered() == null
                        ? say.t("evidence.letter.open")
                        : say.t("evidence.letter.answered", letter.answered()));
    }

    /** Who still holds their post, and who looks after the relationship here. */
    EvidenceBlock people() {
        EvidenceBlock block = new EvidenceBlock(say.t("evidence.people"));
        Contacts contacts = evidence.contacts();
        if (contacts.partner().isEmpty()) {
            block.say(say.t("evidence.people.none"));
        } else {
            int all = contacts.partner().size();
            block.say(
                    contacts.verifiedOn() == null
                            ? say.t("evidence.people.neverVerified", contacts.inPost(), all)
                            : say.t("evidence.people.verified", contacts.inPost(), all, contacts.verifiedOn()));
            block.list(people(contacts.partner()));
        }
        return block.say(
                contacts.ours().isEmpty()
                        ? say.t("evidence.people.noOfficers")
                        : say.t("evidence.people.ours", String.join(say.t("base.listComma"), contacts.ours())));
    }

    private List<Div> people(List<ContactPersonRecord> partner) {
        LocalDate day = evidence.day();
        List<Div> lines = new ArrayList<>(partner.stream()
                .sorted((one, other) -> Boolean.compare(other.holdsPost(day), one.holdsPost(day)))
                .limit(NAMED)
                .map(person -> person(person, day))
                .toList());
        if (partner.size() > NAMED) {
            lines.add(new Div(new Anchor(
                    RegisterNavigation.city(evidence.relationship().city()),
                    say.t("evidence.people.all", partner.size()))));
        }
        return lines;
    }

    private Div person(ContactPersonRecord person, LocalDate day) {
        boolean holds = person.holdsPost(day);
        Div line = new Div(
                new Span(named(person.name(), person.title())),
                new Badge(
                        say.t(holds ? "evidence.person.inPost" : "evidence.person.gone"),
                        holds ? Badge.Signal.GOOD : Badge.Signal.BAD));
        line.addClassName("evidence-line");
        return line;
    }

    private String named(String name, String title) {
        return title.isEmpty() ? name : say.t("evidence.named", name, title);
    }
}
