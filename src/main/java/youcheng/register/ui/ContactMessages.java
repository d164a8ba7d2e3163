package youcheng.register.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import youcheng.base.PartialDate;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.identity.People;
import youcheng.register.ContactPersonId;
import youcheng.register.ContactPersonRecord;

/** Shows what is known of a contact person, and how fresh that is. */
@Component
class ContactMessages {

    private final People people;
    private final Messages messages;
    private final Clock clock;

    ContactMessages(People people, Messages messages, Clock clock) {
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** The person as an entry of a list; {@code all} names the successor. */
    ListItem item(ContactPersonRecord person, List<ContactPersonRecord> all) {
        Span name = new Span(person.name());
        name.addClassName("register-entry");
        Span post = new Span(messages.t("contact.post." + person.post()));
        post.addClassName("city-source");
        Div line = new Div(name, new Span(person.title()), post, badge(standing(person)));
        line.addClassName("register-line");
        ListItem item = new ListItem(line, reached(person));
        List<String> facts = facts(person, all);
        if (!facts.isEmpty()) {
            item.add(new Div(String.join(" · ", facts)));
        }
        return item;
    }

    /** How it stands with the person, and how much that matters. */
    private record Standing(String text, Badge.Signal signal) {}

    /** Whether the person is in post, and how fresh that is. */
    String standingInWords(ContactPersonRecord person) {
        return standing(person).text();
    }

    private Standing standing(ContactPersonRecord person) {
        LocalDate today = LocalDate.now(clock);
        PartialDate left = person.leftOn();
        if (left != null) {
            return new Standing(messages.t("register.contacts.leftOn", left), Badge.Signal.PLAIN);
        }
        if (!person.holdsPost(today)) {
            return new Standing(messages.t("register.contacts.termIsOver"), Badge.Signal.BAD);
        }
        if (person.verifiedOn() == null) {
            return new Standing(messages.t("register.contacts.neverVerified"), Badge.Signal.WARN);
        }
        return person.isStale(today)
                ? new Standing(messages.t("register.contacts.stale"), Badge.Signal.WARN)
                : new Standing(messages.t("register.contacts.inPost"), Badge.Signal.GOOD);
    }

    private static Badge badge(Standing standing) {
        return new Badge(standing.text(), standing.signal());
    }

    /** How to reach the person; nothing where that is not known or not for this reader. */
    private Div reached(ContactPersonRecord person) {
        Div line = new Div();
        line.addClassName("register-line");
        if (!person.email().isEmpty()) {
            line.add(new Anchor("mailto:" + person.email(), person.email()));
        }
        if (!person.phone().isEmpty()) {
            line.add(new Anchor("tel:" + person.phone().replaceAll("[^+\\d]", ""), person.phone()));
        }
        if (!person.languages().isEmpty()) {
            line.add(new Span(messages.t("register.contacts.speaks", person.languages())));
        }
        return line;
    }

    private List<String> facts(ContactPersonRecord person, List<ContactPersonRecord> all) {
        List<String> facts = new ArrayList<>();
        if (person.inPostSince() != null) {
            facts.add(messages.t("register.contacts.since", person.inPostSince()));
        }
        if (person.termEnds() != null) {
            facts.add(messages.t("register.contacts.termEnds", person.termEnds()));
        }
        if (person.verifiedOn() != null) {
            long by = Objects.requireNonNull(person.verifiedBy());
            facts.add(messages.t("register.contacts.verified", person.verifiedOn(), people.nameOf(by)));
        }
        ContactPersonId successor = person.successor();
        all.stream()
                .filter(each -> each.id().equals(successor))
                .forEach(each -> facts.add(messages.t("register.contacts.successor", each.name())));
        return facts;
    }
}
