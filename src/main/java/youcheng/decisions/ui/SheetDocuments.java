package youcheng.decisions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import youcheng.audit.Chain;
import youcheng.base.ui.Messages;
import youcheng.decisions.DecisionRecord;
import youcheng.decisions.Statement;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;
import youcheng.documents.Sighting;
import youcheng.identity.People;

/** The documents on the approval sheet: which there are, which each decision saw, and which came after it. */
@org.springframework.stereotype.Component
class SheetDocuments {

    private static final int SHORT = 12;

    private final Documents documents;
    private final People people;
    private final Messages messages;

    SheetDocuments(Documents documents, People people, Messages messages) {
        this.documents = documents;
        this.people = people;
        this.messages = messages;
    }

    /** The documents of a case, as they stand on one sheet. */
    Sheet of(DecisionRecord decision) {
        String subject = Chain.of(decision.number()).subject();
        return new Sheet(documents.of(subject), documents.sightings(subject), decision);
    }

    /** The documents of one sheet. */
    final class Sheet {

        private final List<DocumentRecord> all;
        private final List<Sighting> decisions;
        private final DecisionRecord decision;

        private Sheet(List<DocumentRecord> all, List<Sighting> decisions, DecisionRecord decision) {
            this.all = all;
            this.decisions = decisions;
            this.decision = decision;
        }

        /** Every document with its versions, numbered as the decisions speak of them. */
        Component list() {
            if (all.isEmpty()) {
                return new Span(messages.t("documents.none"));
            }
            OrderedList list = new OrderedList();
            list.addClassName("paper-documents");
            for (DocumentRecord document : all) {
                ListItem item = new ListItem();
                document.versions().reversed().forEach(version -> item.add(version(document, version)));
                if (document.isWithdrawn()) {
                    item.add(line(messages.t(
                            "documents.withdrawn.why",
                            messages.say(document.withdrawnAt()),
                            messages.say(document.withdrawnReason()))));
                }
                list.add(item);
            }
            return list;
        }

        /** Which of them the statement with this index saw. */
        String seenBy(int index) {
            Optional<Sighting> sighting = decisions.stream()
                    .filter(each -> each.occasion().equals(Statement.occasion(index)))
                    .findFirst();
            if (sighting.isEmpty()) {
                return messages.t("decisions.sheet.notRecorded");
            }
            List<String> seen = new ArrayList<>();
            for (int number = 1; number <= all.size(); number++) {
                for (VersionRecord version : all.get(number - 1).versions()) {
                    if (sighting.get().saw(version)) {
                        seen.add(messages.t("decisions.sheet.numbered", number, version.number()));
                    }
                }
            }
            String what = seen.isEmpty()
                    ? messages.t("decisions.sheet.sawNone")
                    : messages.t("decisions.sheet.saw", String.join(messages.t("base.listComma"), seen));
            return sighting.get().inferred() ? what + messages.t("decisions.sheet.inferred") : what;
        }

        private Component version(DocumentRecord document, VersionRecord version) {
            Div cell = new Div();
            cell.add(line(messages.t("decisions.sheet.version", version.fileName(), version.number())));
            cell.add(line(messages.t(
                    "decisions.sheet.added",
                    version.sha256().substring(0, SHORT),
                    people.named(version.addedBy()),
                    version.addedAt())));
            said("decisions.sheet.seenBy", each -> each.saw(version)).ifPresent(cell::add);
            said(
                            "decisions.sheet.after",
                            each -> !each.saw(version)
                                    && version.addedAt().isAfter(each.at())
                                    && !document.isWithdrawn())
                    .ifPresent(late -> {
                        late.addClassName("document-later");
                        cell.add(late);
                    });
            return cell;
        }

        private Optional<Div> said(String key, Predicate<Sighting> which) {
            String names = decisions.stream()
                    .filter(which)
                    .flatMap(each -> statementOf(each).stream())
                    .map(said -> messages.t("step." + decision.process() + "." + said.step()) + " "
                            + messages.say(people.named(said.by().actor())))
                    .distinct()
                    .collect(Collectors.joining(messages.t("base.listComma")));
            return names.isEmpty() ? Optional.empty() : Optional.of(line(messages.t(key, names)));
        }

        private Optional<Statement> statementOf(Sighting sighting) {
            return IntStream.range(0, decision.statements().size())
                    .filter(index -> Statement.occasion(index).equals(sighting.occasion()))
                    .mapToObj(decision.statements()::get)
                    .findFirst();
        }

        private Div line(String text) {
            Div line = new Div(text);
            line.addClassName("multiline");
            return line;
        }
    }
}
