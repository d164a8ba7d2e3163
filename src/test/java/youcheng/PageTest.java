package youcheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.Change;
import youcheng.audit.TrailEntry;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Banner;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportKind;
import youcheng.base.ui.ExportedFile;
import youcheng.proposals.Office;

/** What tests of pages share: go to a page, fill in and click as a person does, read what the page says. */
@PortalTest
public abstract class PageTest extends SpringBrowserlessTest {

    @Autowired
    protected Office office;

    @Autowired
    private AuditTrail accessChain;

    /** Opens this address of the portal, with or without a query. */
    protected static void go(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
    }

    /** Opens the page on which the open work item of this case is done. */
    protected void goToWork(CaseNumber number) {
        go("work/" + office.open(number).id());
    }

    /** The address of the page that is shown. */
    protected static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** The address that the page asked the browser to show without leaving the page: its path and each parameter. */
    protected static String[] shownAddress() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("replace:"))
                .map(call -> String.valueOf(call.getParameters().get(1)))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .split("[?&]");
    }

    protected static void speak(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().setLocale(language);
    }

    protected String heading() {
        return find(H1.class).single().getText();
    }

    /** All text of the page. */
    protected String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** What the banner says. */
    protected String banner() {
        return find(Banner.class).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    protected boolean hasBanner() {
        return find(Banner.class).exists();
    }

    /** What was said in passing last. */
    protected String saidInPassing() {
        Notification last = find(Notification.class).last();
        return find(Span.class, last).exists()
                ? find(Span.class, last).single().getText()
                : test(last).getText();
    }

    /** Opens another part of the page that is shown. */
    protected static void openPart(String part) {
        go(address().split("\\?", -1)[0] + "?tab=" + part);
    }

    /** Opens all that is folded. */
    protected void unfold() {
        find(Details.class).all().forEach(each -> each.setOpened(true));
    }

    /** Where the link leads that stands in what was said in passing last. */
    protected String noticeLeadsTo() {
        return find(Anchor.class, find(Notification.class).last()).single().getHref();
    }

    protected Component field(String name) {
        return find(Component.class).withId("field-" + name).single();
    }

    protected boolean hasField(String name) {
        return find(Component.class).withId("field-" + name).exists();
    }

    protected Object valueOf(String name) {
        return ((HasValue<?, ?>) field(name)).getValue();
    }

    protected boolean isReadOnly(String name) {
        return ((HasValue<?, ?>) field(name)).isReadOnly();
    }

    protected boolean isMarked(String name) {
        return ((HasValidationProperties) field(name)).isInvalid();
    }

    /** What is said beside this field, which is marked. */
    protected String refusalBeside(String name) {
        assertThat(isMarked(name)).as(name + " is marked").isTrue();
        return ((HasValidationProperties) field(name)).getErrorMessage();
    }

    protected void type(String name, String text) {
        switch (field(name)) {
            case TextField line -> test(line).setValue(text);
            case TextArea lines -> test(lines).setValue(text);
            case DatePicker date -> test(date).setValue(LocalDate.parse(text));
            case BigDecimalField number -> number.setValue(new BigDecimal(text));
            default -> throw new IllegalArgumentException("Nobody types into " + name);
        }
    }

    /** Chooses what reads so. */
    protected void choose(String name, String label) {
        switch (field(name)) {
            case RadioButtonGroup<?> group -> test(group).selectItem(label);
            case ComboBox<?> box -> test(box).selectItem(label);
            default -> throw new IllegalArgumentException("Nobody chooses in " + name);
        }
    }

    protected void click(String text) {
        test(button(text)).click();
    }

    protected Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    protected boolean hasButton(String text) {
        return find(Button.class).withText(text).exists();
    }

    /** What a file says of what is shown, cell by cell: begins as a click does, and waits until it is whole. */
    protected List<List<String>> exported(ExportKind kind) {
        return exported(find(ExportButtons.class).single(), kind);
    }

    /** The same of one list among several on a page, which its buttons name. */
    protected List<List<String>> exported(String list, ExportKind kind) {
        return exported(exportOf(list).findFirst().orElseThrow(), kind);
    }

    private List<List<String>> exported(ExportButtons buttons, ExportKind kind) {
        buttons.export(kind);
        return ExportedFile.read(buttons, this::windowAsks);
    }

    /** Whether this list among several on a page can be taken away: in either kind, with its name for whoever hears it. */
    protected boolean isOffered(String list) {
        return exportOf(list)
                .anyMatch(buttons -> find(Button.class, buttons).all().stream()
                        .map(button -> button.getAriaLabel().orElse(""))
                        .toList()
                        .containsAll(List.of("导出 Excel：" + list, "导出 CSV：" + list)));
    }

    private Stream<ExportButtons> exportOf(String list) {
        return find(ExportButtons.class).all().stream()
                .filter(buttons -> buttons.getChildren()
                        .anyMatch(
                                part -> ("导出：" + list).equals(part.getElement().getAttribute("aria-label"))));
    }

    /** The access chain says last that somebody asked for this list and that the file was made with so many rows. */
    protected void assertTaken(String action, int rows) {
        List<TrailEntry> newest = accessChain.newest(Chain.ofAccess(office.today()), 2);
        TrailEntry asked = newest.get(1);
        assertThat(asked.event().action()).isEqualTo(action);
        assertThat(asked.event().changes()).extracting(Change::field).contains("access.attempt", "access.listed");
        AuditEvent made = newest.getFirst().event();
        assertThat(made.action()).isEqualTo("access.exportWhole");
        assertThat(made.actor())
                .isEqualTo(asked.event().actor())
                .isEqualTo(office.me().asActor());
        assertThat(made.changes())
                .contains(
                        new Change("access.exported", null, Integer.toString(rows), false),
                        new Change("trail.entry", null, Long.toString(asked.sequence()), false));
    }

    /** A person without the right is refused, and that they tried is on record. */
    protected void assertRefused(String username, String service, ThrowingCallable export) {
        office.sessions().as(username, () -> {
            assertThatThrownBy(export).isInstanceOf(AccessDeniedException.class);
            AuditEvent denied = accessChain
                    .newest(Chain.ofAccess(office.today()), 1)
                    .getFirst()
                    .event();
            assertThat(denied.action()).isEqualTo("access.denied");
            assertThat(denied.actor()).isEqualTo(office.me().asActor());
            assertThat(denied.changes()).extracting(Change::after).contains(service + ".export");
        });
    }

    /** What work outside the session left for the window is carried out, as when the window asks for news. */
    protected void windowAsks() {
        roundTrip();
        // A round trip alone leaves it undone; whoever looks for something has it done first.
        find(ExportButtons.class).exists();
    }
}
