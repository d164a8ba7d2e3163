package youcheng.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.ToIntFunction;
import youcheng.base.Progress;
import youcheng.base.Rejection;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Definition;
import youcheng.base.ui.Page;
import youcheng.identity.Roles;
import youcheng.imports.keeping.FieldMatching;
import youcheng.imports.keeping.ImportId;
import youcheng.imports.keeping.ImportRecord;
import youcheng.imports.keeping.ImportState;
import youcheng.imports.keeping.RowCounts;
import youcheng.imports.keeping.RowWish;

/** One import, from its file to what it made. Everything is in the database: whoever opens the page goes on where it stands. */
@Route(ImportAddress.IMPORT)
@RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
@StyleSheet("context://styles/imports.css")
class ImportView extends Page implements BeforeEnterObserver {

    private final transient ImportDesk desk;
    private final transient ImportMessages say;
    private final ImportProgress progress;
    private final Div body = new Div();
    private transient ImportId id = new ImportId(0);

    ImportView(ImportDesk desk) {
        this.desk = desk;
        this.say = desk.say();
        this.progress = new ImportProgress(say, desk.background(), banner());
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get(ImportAddress.IMPORT_PARAMETER)
                .map(Long::parseLong)
                .map(ImportId::new)
                .orElseThrow(NotFoundException::new);
        banner().clear();
        try {
            show();
        } catch (Rejection none) {
            throw new NotFoundException();
        }
    }

    private void show() {
        ImportRecord one = desk.reading().find(id);
        title(say.t("imports.title", say.kind(one.kind()), one.fileName()));
        body.removeAll();
        actions(new Anchor(ImportAddress.IMPORTS, say.t("imports.backToList")));
        body.add(say.badge(one.state()), facts(one));
        if (one.rows() == 0) {
            return;
        }
        body.add(new ReadingPanel(
                one,
                desk.uploading(),
                say,
                choice -> attempt(() -> desk.uploading().readOtherwise(id, one.version(), choice))));
        if (one.state().isPrepared()) {
            MatchingPanel matching = new MatchingPanel(
                    one,
                    desk.matching(),
                    desk.reading(),
                    say,
                    desk.make(),
                    desk.dialogs(),
                    (said, place) -> match(one, said, place));
            // Once checked, the rows are what matters.
            if (one.state() == ImportState.CHECKED) {
                body.add(new Details(say.t("imports.matching.said"), matching));
            } else {
                matching.beside(discard(one));
                body.add(matching);
            }
        }
        if (one.state() != ImportState.UPLOADED && one.state() != ImportState.MATCHED) {
            RowCounts counts = desk.reading().counts(id);
            body.add(new RowsPanel(
                    one,
                    desk.reading(),
                    say,
                    desk.rowsFile(),
                    counts,
                    (row, decision) -> attempt(() -> desk.checking()
                            .decide(id, one.version(), row.place(), decision.wish(), decision.joined()))));
            body.add(decideAll(one, counts), effect(one, counts));
        }
    }

    private Definition facts(ImportRecord one) {
        Definition facts = new Definition();
        facts.add(say.t("imports.by"), say.who(one.madeBy()));
        facts.add(say.t("imports.at"), say.messages().dateTime(one.madeAt()));
        facts.add(say.t("imports.rows"), say.count(one.rows()));
        ImportRecord.Trial trial = one.trial();
        if (trial != null) {
            boolean took = one.state() == ImportState.APPLIED || one.state() == ImportState.UNDONE;
            facts.add(
                    say.t(took ? "imports.result" : "imports.trial"),
                    say.t("imports.trial.said", trial.made(), trial.joined()));
        }
        Long closedBy = one.closedBy();
        if (closedBy != null) {
            facts.add(say.t("imports.closedBy"), say.who(closedBy));
        }
        String reason = one.closedReason();
        if (reason != null) {
            facts.add(say.t("base.reason"), reason);
        }
        return facts;
    }

    /** Matched and checked in one go: nobody wants the one without the other. */
    private void match(ImportRecord one, FieldMatching said, Div place) {
        ImportRecord matched = desk.matching().match(id, one.version(), said);
        progress.start(place, heard -> desk.checking().check(id, matched.version(), heard), checked -> {}, this::show);
    }

    private Div decideAll(ImportRecord one, RowCounts counts) {
        Div row = new Div();
        row.addClassName("import-row");
        if (one.state() == ImportState.CHECKED && counts.open() > 0) {
            row.add(
                    button("imports.keepAll", () -> desk.checking().decideAll(id, one.version(), RowWish.KEEP)),
                    button("imports.joinAll", () -> desk.checking().decideAll(id, one.version(), RowWish.JOIN)),
                    button(
                            "imports.leaveOutAll",
                            () -> desk.checking().decideAll(id, one.version(), RowWish.LEAVE_OUT)));
        }
        if (one.state() == ImportState.CHECKED && counts.problems() > 0) {
            row.add(button("imports.leaveOutProblems", () -> desk.checking().leaveOutProblems(id, one.version())));
        }
        return row;
    }

    private Div effect(ImportRecord one, RowCounts counts) {
        Div row = new Div();
        row.addClassName("import-row");
        boolean fine = counts.isFine();
        if (one.state() == ImportState.CHECKED) {
            Button dry = new Button(
                    say.t("imports.dryRun"),
                    click ->
                            run(row, heard -> desk.applying().dryRun(id, one.version(), heard), "imports.dryRun.fine"));
            dry.setEnabled(fine);
            Button go = primary(one.kind().isConfirmed() ? "imports.send" : "imports.apply", () -> {
                if (one.kind().isConfirmed()) {
                    attempt(() -> desk.applying().send(id, one.version()));
                } else {
                    desk.dialogs()
                            .ask(
                                    "imports.apply",
                                    say.t("imports.apply.ask", counts.kept(), counts.joined(), counts.leftOut()),
                                    "imports.apply",
                                    () -> apply(one, row));
                }
            });
            go.setEnabled(fine);
            row.add(dry, go);
        }
        if (one.state() == ImportState.WAITING) {
            if (desk.reading().mayConfirm(id)) {
                row.add(
                        primary("imports.confirm", () -> apply(one, row)),
                        new Button(
                                say.t("imports.return"),
                                click -> desk.reason("imports.return", "imports.return.about", id)
                                        .ask("imports.return", reason -> {
                                            desk.applying().giveBackToPrepare(id, one.version(), reason);
                                            show();
                                        })));
            } else {
                banner().say(Banner.Severity.INFO, say.t("imports.waits"));
            }
        }
        if (one.state() == ImportState.APPLIED) {
            row.add(new Button(
                    say.t("imports.undo"),
                    click -> desk.reason("imports.undo", "imports.undo.about", id)
                            .ask("imports.undo", reason -> undo(one, row, reason))));
        }
        if (one.state().isOpen()) {
            row.add(discard(one));
        }
        return row;
    }

    private Button primary(String key, Runnable action) {
        Button button = new Button(say.t(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button discard(ImportRecord one) {
        return new Button(
                say.t("imports.discard"),
                click -> desk.dialogs()
                        .ask(
                                "imports.discard",
                                say.t("imports.discard.ask"),
                                "imports.discard",
                                () -> attempt(() -> desk.applying().discard(id, one.version()))));
    }

    private void apply(ImportRecord one, Div place) {
        run(place, heard -> desk.applying().apply(id, one.version(), heard), "imports.applied");
    }

    private void run(Div place, ToIntFunction<Progress> work, String fineKey) {
        progress.start(
                place,
                work::applyAsInt,
                refused -> banner().say(
                                refused == 0 ? Banner.Severity.SUCCESS : Banner.Severity.ERROR,
                                refused == 0 ? say.t(fineKey) : say.t("imports.refusedRows", refused)),
                this::show);
    }

    private void undo(ImportRecord one, Div place, String reason) {
        progress.start(
                place,
                heard -> {
                    desk.applying().undo(id, one.version(), reason, heard);
                    return true;
                },
                done -> banner().say(Banner.Severity.SUCCESS, say.t("imports.undone")),
                this::show);
    }

    private Button button(String key, Runnable action) {
        return new Button(say.t(key), click -> attempt(action));
    }

    private void attempt(Runnable action) {
        banner().clear();
        try {
            action.run();
        } catch (Rejection refused) {
            show();
            banner().say(
                            Banner.Severity.ERROR,
                            refused.all().stream().map(say.messages()::say).toList());
            return;
        }
        show();
    }
}
