package youcheng.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.audit.AuditTrail;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.identity.Role;

/** Each page opens for exactly the roles that it names; others get the page for what is not there, and that is recorded. */
@Thorough
class EveryRoleAgainstEveryViewTest extends PageTest {

    /** The demonstration has an account with this role alone. */
    private static final Map<Role, String> ACCOUNTS = Map.of(
            Role.OFFICER, "officer",
            Role.SUPERVISOR, "supervisor",
            Role.MUNICIPAL_LEADER, "leader",
            Role.AUDITOR, "auditor",
            Role.LEGAL, "legal",
            Role.FINANCE, "finance",
            Role.HEALTH, "health",
            Role.DESK_REVIEWER, "desk",
            Role.ADMINISTRATOR, "admin");

    /** What stands in the place of a parameter: of the right form, and nobody has it. */
    private static final Map<String, String> NOBODYS = Map.ofEntries(
            Map.entry(":item", "0-0-0"),
            Map.entry(":number", "PRO-1999-0001"),
            Map.entry(":city(\\d+)", "99999999"),
            Map.entry(":exchange(\\d+)", "99999999"),
            Map.entry(":relationship(\\d+)", "99999999"),
            Map.entry(":relationship?(\\d+)", "99999999"),
            Map.entry(":relationship(\\d{1,18})", "99999999"),
            Map.entry(":notice(\\d{1,18})", "99999999"),
            Map.entry(":import(\\d{1,18})", "99999999"),
            Map.entry(":version(\\d+)", "99999999"),
            Map.entry(":stays(\\d+)", "99999999"),
            Map.entry(":goes?(\\d+)", "99999998"));

    /** These lead on at once. */
    private static final Set<Class<?>> LEADING_ON = Set.of(HomeView.class, LoginView.class);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    static Stream<Arguments> everyRoleWithEveryView() {
        return views().stream()
                .flatMap(view ->
                        Arrays.stream(Role.values()).map(role -> Arguments.of(view.getSimpleName(), role, view)));
    }

    /** Or the test below would pass because it looked nowhere. */
    @Test
    void theViewsOfEveryModuleAreTriedByAPersonOfEachRole() {
        assertThat(views())
                .extracting(Class::getSimpleName)
                .contains(
                        "HomeView",
                        "LoginView",
                        "StartView",
                        "TasksView",
                        "TaskView",
                        "CasesView",
                        "CaseView",
                        "RegisterView",
                        "CityView",
                        "OverviewView",
                        "MapView",
                        "AtRiskView",
                        "NewProposalView",
                        "NewEntryView",
                        "TrailView",
                        "AuditStartView",
                        "SystemStatusView",
                        "AccountsView",
                        "CalendarView",
                        "ClosenessView",
                        "HowView",
                        "PolicyView",
                        "PolicyVersionView",
                        "NewPolicyView",
                        "InboxCheckView",
                        "DocumentNumbersView",
                        "TemplatesView",
                        "ApprovalSheetView",
                        "OwnAccountView",
                        "ExchangesView",
                        "ExchangeView",
                        "NewExchangeView",
                        "BulkView",
                        "ImportsView",
                        "ImportView",
                        "ScanView",
                        "ScanFindingsView",
                        "ProgrammeView",
                        "NotificationsView",
                        "NoticeSettingsView",
                        "NoticeRulesView");
        assertThat(ACCOUNTS).containsOnlyKeys(Role.values());
        ACCOUNTS.forEach((role, username) -> office.sessions()
                .as(username, () -> assertThat(office.me().roles()).containsExactly(role)));
    }

    @ParameterizedTest(name = "{1} goes to {0}")
    @MethodSource("everyRoleWithEveryView")
    void aViewOpensForExactlyTheRolesThatItNames(String name, Role role, Class<?> view) {
        office.sessions().as(Objects.requireNonNull(ACCOUNTS.get(role)), () -> {
            go("account");
            long before = lastEntry();
            go(address(view));

            List<String> denied = deniedAfter(before);
            if (!isOpenTo(role, view)) {
                assertThat(getCurrentView()).isInstanceOf(AccessDeniedPage.class);
                assertThat(denied).containsExactly("/" + address(view));
                String shown = page();
                go("no/such/page");
                assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                assertThat(page()).isEqualTo(shown);
            } else {
                assertThat(denied).isEmpty();
                if (LEADING_ON.contains(view)) {
                    assertThat(getCurrentView())
                            .isNotInstanceOf(MissingPage.class)
                            .isNotInstanceOf(FailurePage.class);
                } else if (route(view).contains(":")) {
                    assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
                } else {
                    assertThat(getCurrentView()).isInstanceOf(view);
                }
            }
        });
    }

    private static List<? extends Class<?>> views() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("youcheng").stream()
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), Component.class.getClassLoader()))
                .toList();
    }

    private static String route(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }

    private static String address(Class<?> view) {
        String address = route(view);
        for (Map.Entry<String, String> parameter : NOBODYS.entrySet()) {
            address = address.replace(parameter.getKey(), parameter.getValue());
        }
        return address;
    }

    private static boolean isOpenTo(Role role, Class<?> view) {
        RolesAllowed named = AnnotatedElementUtils.getMergedAnnotation(view, RolesAllowed.class);
        return named == null
                ? view.isAnnotationPresent(PermitAll.class) || view.isAnnotationPresent(AnonymousAllowed.class)
                : Set.of(named.value()).contains(role.name());
    }

    private long lastEntry() {
        return entries().stream().mapToLong(TrailEntry::sequence).max().orElse(0);
    }

    /** The addresses whose denial to this person was recorded after this entry. */
    private List<String> deniedAfter(long sequence) {
        return entries().stream()
                .filter(entry -> entry.sequence() > sequence)
                .filter(entry -> entry.event().action().equals("access.denied"))
                .filter(entry -> entry.event().actor().equals(office.me().asActor()))
                .map(entry -> Objects.requireNonNull(
                        entry.event().changes().getFirst().after()))
                .toList();
    }

    private List<TrailEntry> entries() {
        return trail.newest(Chain.ofAccess(LocalDate.now(clock)), 5);
    }
}
