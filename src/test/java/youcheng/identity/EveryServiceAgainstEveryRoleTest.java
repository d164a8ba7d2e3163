package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Service;
import youcheng.PortalTest;
import youcheng.exchanges.Demonstration;

/** Each method of each service lets in exactly the roles that it names, whatever else becomes of the call. */
@PortalTest
class EveryServiceAgainstEveryRoleTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Demonstration demonstration;

    /** A method of a service with the roles that may call it; null for everybody. */
    private record Door(
            Object service, Method method, @Nullable Set<String> roles) {

        boolean isOpenTo(Role role) {
            return roles == null || roles.contains(role.name());
        }

        String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName()
                    + Arrays.toString(Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toArray());
        }

        /** Whether a call with nothing in its hands was stopped for want of rights. */
        boolean refuses() {
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(EveryServiceAgainstEveryRoleTest::nothing)
                    .toArray();
            try {
                method.invoke(service, nothing);
                return false;
            } catch (InvocationTargetException e) {
                return e.getCause() instanceof AuthorizationDeniedException
                        || e.getCause() instanceof AuthenticationCredentialsNotFoundException;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
    }

    @BeforeEach
    void somebodyOfEachRole() {
        for (Role role : Role.values()) {
            if (repository.findByUsername(username(role)).isEmpty()) {
                new Colleagues(users)
                        .as(
                                "admin",
                                () -> accounts.open(
                                        username(role), role.name(), EnumSet.of(role), EnumSet.allOf(Desk.class)));
            }
        }
    }

    /** The portal is as it was for those who come after. */
    @AfterEach
    void nothingMadeUpIsLeftAndNobodyIsSignedIn() {
        new Colleagues(users).as(username(Role.SUPERVISOR), () -> {
            if (demonstration.isOn()) {
                demonstration.switchOff();
            }
        });
        new Colleagues(users).signOut();
    }

    @TestFactory
    Stream<DynamicTest> aServiceLetsInExactlyTheRolesThatItNames() {
        return doors().stream()
                .flatMap(door -> Arrays.stream(Role.values())
                        .map(role -> DynamicTest.dynamicTest(
                                role + (door.isOpenTo(role) ? " may call " : " may not call ") + door.name(), () -> {
                                    new Colleagues(users).signIn(username(role));
                                    assertThat(door.refuses()).isEqualTo(!door.isOpenTo(role));
                                })));
    }

    @TestFactory
    Stream<DynamicTest> whoeverIsNotSignedInGetsInNowhereThatNamesRoles() {
        return doors().stream()
                .filter(door -> door.roles() != null)
                .map(door -> DynamicTest.dynamicTest(door.name(), () -> {
                    new Colleagues(users).signOut();
                    assertThat(door.refuses()).isTrue();
                }));
    }

    /** Or the tests above would pass because they looked nowhere. */
    @Test
    void theServicesOfEveryModuleAreTried() {
        assertThat(doors())
                .hasSizeGreaterThan(30)
                .extracting(door -> AopUtils.getTargetClass(door.service()).getSimpleName())
                .contains(
                        "Accounts",
                        "OwnAccount",
                        "StoredRegister",
                        "RegisterKeeping",
                        "Agreements",
                        "ContactPersons",
                        "ContactMerging",
                        "RelationshipMerging",
                        "RelationshipHistory",
                        "CaseReading",
                        "TaskService",
                        "FormDrafts",
                        "ProposalDrafting",
                        "EntryDrafting",
                        "ProposalReading",
                        "ProposalWork",
                        "Opinions",
                        "Conditions",
                        "Correspondence",
                        "Circulation",
                        "CaseComments",
                        "CaseWatching",
                        "CaseExport",
                        "StepTimes",
                        "DocumentNumbers",
                        "Plans",
                        "Portfolio",
                        "RelationshipsAtRisk",
                        "CourtesyPlanning",
                        "CourtesyReading",
                        "CalendarKeeping",
                        "OfficeDay",
                        "ClosenessReading",
                        "ClosenessRunning",
                        "ClosenessRuns",
                        "PolicyKeeping",
                        "Demonstration",
                        "Documents",
                        "TemplateKeeping",
                        "ExchangeTaking",
                        "ContactTaking",
                        "RelationshipTaking",
                        "ImportUploading",
                        "ImportMatching",
                        "ImportChecking",
                        "ImportApplying",
                        "ImportReading",
                        "ExchangeRecording",
                        "ExchangeReading",
                        "ExchangeExport",
                        "Search",
                        "TaskExport",
                        "RegisterExport",
                        "AccountExport",
                        "TrailExport",
                        "ScanExport",
                        "AtRiskExport",
                        "AgreementExport",
                        "CalendarExport",
                        "CandidateExport",
                        "CaseHistoryExport",
                        "ContactExport",
                        "CourtesyExport",
                        "DeputyExport",
                        "EscalatedExport",
                        "GoodsExport",
                        "ImportExport",
                        "PlanExport",
                        "PreviewExport",
                        "RelationshipHistoryExport",
                        "WeighedExport");
    }

    @Test
    void auditorsCallNothingThatChangesACase() {
        assertThat(doors())
                .filteredOn(door -> Set.of("TaskService", "ProposalDrafting", "ProposalWork")
                        .contains(AopUtils.getTargetClass(door.service()).getSimpleName()))
                .isNotEmpty()
                .noneMatch(door -> door.isOpenTo(Role.AUDITOR) || door.isOpenTo(Role.ADMINISTRATOR));
    }

    private List<Door> doors() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("youcheng"))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(EveryServiceAgainstEveryRoleTest::isProtected)
                        .map(method -> new Door(service, method, roles(method))))
                .toList();
    }

    private static boolean isProtected(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .anyMatch(place -> AnnotatedElementUtils.isAnnotated(place, RolesAllowed.class)
                        || place.isAnnotationPresent(PermitAll.class));
    }

    /** The method's own annotation counts before that of its class. */
    private static @Nullable Set<String> roles(Method method) {
        if (method.isAnnotationPresent(PermitAll.class)) {
            return null;
        }
        RolesAllowed own = AnnotatedElementUtils.getMergedAnnotation(method, RolesAllowed.class);
        RolesAllowed allowed = own == null
                ? AnnotatedElementUtils.getMergedAnnotation(method.getDeclaringClass(), RolesAllowed.class)
                : own;
        return allowed == null ? null : Set.of(allowed.value());
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private static String username(Role role) {
        return "only." + role.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
