package youcheng.aid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import youcheng.aid.papers.AidPaperKey;
import youcheng.aid.papers.AidPaperList;
import youcheng.aid.papers.AidPaperOffer;
import youcheng.aid.papers.AidPaperReading;
import youcheng.aid.papers.WrittenAidPaper;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Messages;
import youcheng.documents.DocumentRecord;
import youcheng.documents.DocumentsNavigation;
import youcheng.identity.People;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;

/** The papers of a package: which there are, which can be written, and what is missing for the others. */
@org.springframework.stereotype.Component
class AidPapersPanel {

    private final AidPaperReading reading;
    private final AidPaperDialogs dialogs;
    private final People people;
    private final SignedIn signedIn;
    private final Messages messages;

    AidPapersPanel(
            AidPaperReading reading, AidPaperDialogs dialogs, People people, SignedIn signedIn, Messages messages) {
        this.reading = reading;
        this.dialogs = dialogs;
        this.people = people;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    /** The papers of this package, which the signed-in person may read; {@code again} shows its page anew. */
    Component of(CaseNumber number, Runnable again) {
        AidPaperList papers = reading.of(number);
        Div panel = new Div(new H2(messages.t("aidpapers.title")));
        if (signedIn.person().is(Role.OFFICER)) {
            papers.objection()
                    .ifPresent(why -> panel.add(new Paragraph(messages.t("aidpapers.objection", messages.say(why)))));
        }
        written(panel, number, papers, again);
        toWrite(panel, number, papers, again);
        return panel;
    }

    private void written(Div panel, CaseNumber number, AidPaperList papers, Runnable again) {
        if (papers.written().isEmpty()) {
            panel.add(new Paragraph(messages.t("aidpapers.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("documents-list");
        for (WrittenAidPaper paper : papers.written()) {
            Optional<AidPaperOffer> offer = papers.offers().stream()
                    .filter(each -> each.key().equals(paper.key()))
                    .findFirst();
            list.add(row(number, paper, offer, again));
        }
        panel.add(new H3(messages.t("aidpapers.writtenPapers")), list);
    }

    private ListItem row(CaseNumber number, WrittenAidPaper paper, Optional<AidPaperOffer> offer, Runnable again) {
        String name = dialogs.name(paper.key(), paper.about());
        Span about =
                new Span(messages.t("aidpapers.writtenAt", messages.dateTime(paper.at()), people.named(paper.by())));
        about.addClassName("document-about");
        ListItem row = new ListItem(new Div(new Span(name), new Badge(paper.number(), Badge.Signal.PLAIN), about));
        paper.files().forEach(file -> row.add(link(file)));
        offer.filter(AidPaperOffer::isWritable)
                .ifPresent(found -> row.add(button("aidpapers.write.again", number, found, again)));
        return row;
    }

    private void toWrite(Div panel, CaseNumber number, AidPaperList papers, Runnable again) {
        Set<AidPaperKey> done =
                papers.written().stream().map(WrittenAidPaper::key).collect(Collectors.toSet());
        List<AidPaperOffer> open = papers.offers().stream()
                .filter(offer -> !done.contains(offer.key()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("documents-list");
        for (AidPaperOffer offer : open) {
            ListItem row = new ListItem(new Div(new Span(dialogs.name(offer.key(), offer.about()))));
            offer.missing()
                    .ifPresentOrElse(
                            why -> row.add(missing(messages.say(why))),
                            () -> row.add(button("aidpapers.write", number, offer, again)));
            list.add(row);
        }
        panel.add(new H3(messages.t("aidpapers.toWrite")), list);
    }

    /** Several papers have the same button: whoever hears it hears of which paper it is. */
    private Button button(String key, CaseNumber number, AidPaperOffer offer, Runnable again) {
        Button button = new Button(messages.t(key), event -> dialogs.ask(number, offer, again));
        button.setAriaLabel(messages.t("aidpapers.of", messages.t(key), dialogs.name(offer.key(), offer.about())));
        return button;
    }

    private static Span missing(String why) {
        Span said = new Span(why);
        said.addClassName("document-about");
        return said;
    }

    /** The newest version; the documents of the case have the older ones. */
    private Component link(DocumentRecord file) {
        Anchor link = new Anchor(
                DocumentsNavigation.file(file.newest()), file.newest().fileName());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span version = new Span(messages.t("aidpapers.version", file.newest().number()));
        version.addClassName("document-about");
        Div line = new Div(link, version);
        if (file.isWithdrawn()) {
            line.add(new Badge(messages.t("aidpapers.withdrawn"), Badge.Signal.BAD));
        }
        return line;
    }
}
