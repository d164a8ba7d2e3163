package youcheng.dormancy.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Standing;
import youcheng.dormancy.evidence.Evidence;
import youcheng.dormancy.evidence.Evidence.BestYear;
import youcheng.dormancy.evidence.Evidence.LastContact;

/** All that is on record of a relationship, to decide from: the one thing first, its course as pictures, then part by part. */
@StyleSheet("context://styles/evidence.css")
class EvidencePanel extends Div {

    private final EvidenceMessages say;
    private final Evidence evidence;

    EvidencePanel(EvidenceMessages say, Evidence evidence) {
        this.say = say;
        this.evidence = evidence;
        addClassName("evidence");
        EvidenceCharts charts = new EvidenceCharts(say, evidence.course());
        EvidencePeopleBlocks people = new EvidencePeopleBlocks(say, evidence);
        EvidenceWorkBlocks work = new EvidenceWorkBlocks(say, evidence);
        Div first = new Div(people.last(), work.best());
        first.addClassName("evidence-first");
        Div pictures = new Div(charts.closeness(), charts.exchanges(), first);
        pictures.addClassName("evidence-pictures");
        Div blocks = new Div(
                work.form(),
                people.letters(),
                work.aid(),
                people.people(),
                work.agreements(),
                work.comparables(),
                work.effort());
        blocks.addClassName("evidence-blocks");
        add(headline(), pictures, blocks, new Details(say.t("evidence.years"), charts.table()));
    }

    /** Since when it sleeps, when somebody last met, how close it is and how close it was. */
    private Paragraph headline() {
        Standing standing = evidence.standing();
        Paragraph line = new Paragraph(say.badge(standing == null ? ActivityStatus.NOT_RECORDED : standing.activity()));
        line.addClassName("evidence-headline");
        if (evidence.course().isEmpty()) {
            line.add(new Span(say.t("evidence.first.empty")));
            return line;
        }
        LocalDate since = evidence.course().statusSince();
        if (since != null) {
            line.add(new Span(say.t("evidence.first.since", since)));
        }
        LastContact last = evidence.last();
        BestYear best = evidence.course().best();
        line.add(new Span(say.t(
                "evidence.first",
                last == null
                        ? say.t("evidence.first.noContact")
                        : last.exchange().date(),
                say.score(standing == null ? null : standing.score()),
                best == null
                        ? say.t("evidence.first.noBest")
                        : say.t("evidence.first.best", Integer.toString(best.year()), say.score(best.closeness())))));
        return line;
    }
}
