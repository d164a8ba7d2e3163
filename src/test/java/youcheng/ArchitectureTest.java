package youcheng;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.Map.entry;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.lang.annotation.Annotation;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import youcheng.aid.shipments.PackageShipments;
import youcheng.audit.AccessLog;
import youcheng.audit.AuditTrail;
import youcheng.audit.TrailProof;
import youcheng.base.MachineTime;
import youcheng.cases.Cases;
import youcheng.documents.DocumentLedger;
import youcheng.documents.templates.PaperTemplates;
import youcheng.dormancy.revival.RevivalPlanning;
import youcheng.identity.DemonstrationAccounts;
import youcheng.identity.People;
import youcheng.plans.CasePlans;
import youcheng.register.Relationships;
import youcheng.register.keeping.MovedRelationships;
import youcheng.workflow.Inbox;
import youcheng.workflow.InboxLoads;
import youcheng.workflow.InboxMarks;
import youcheng.workflow.InboxReconciler;
import youcheng.workflow.Timers;
import youcheng.workflow.Workflow;

/** What the code keeps to everywhere; each rule says which failure it prevents. */
@AnalyzeClasses(packages = "youcheng", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Packages of views: of a feature, of the frame, and of modules that are nothing but views. */
    private static final String[] VIEWS = {"..ui..", "youcheng.shell.."};

    private static final List<Class<? extends Annotation>> AUTHORISATION =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, PreAuthorize.class);

    /** Services that check no rights, each with the reason why it need not. */
    private static final Map<Class<?>, String> INTERNAL_SERVICES = Map.ofEntries(
            entry(
                    AuditTrail.class,
                    "written by services in their transaction; who reads has checked the reader's rights"),
            entry(TrailProof.class, "called by services that checked the auditor's rights"),
            entry(AccessLog.class, "records denied attempts, so those without rights must reach it"),
            entry(Inbox.class, "is handed the groups whose work it may show"),
            entry(InboxLoads.class, "is handed the groups whose work it may count"),
            entry(
                    InboxMarks.class,
                    "marks work items in the transaction of a service that locked the case and checked rights"),
            entry(
                    InboxReconciler.class,
                    "is called by a service that checked the administrator's rights and locked the case"),
            entry(Timers.class, "is called by the start, and by a service that checked the administrator's rights"),
            entry(Workflow.class, "moves cases for services that locked the case and checked rights"),
            entry(Cases.class, "opens, locks and closes cases in the transaction of a service that checked rights"),
            entry(
                    DocumentLedger.class,
                    "records what decisions saw for services that locked the subject and checked rights"),
            entry(
                    PaperTemplates.class,
                    "writes letters with what services hand over that checked rights; templates are no secret"),
            entry(Relationships.class, "moves relationships in the transaction of the process that decides about them"),
            entry(MovedRelationships.class, "is what stands behind them"),
            entry(
                    PackageShipments.class,
                    "stops and counts the shipments of a package in the transaction that has locked it and checked rights"),
            entry(CasePlans.class, "plans what a case decided on, in the transaction of its process"),
            entry(RevivalPlanning.class, "ends a plan in the transaction of the review that it belongs to"),
            entry(People.class, "names of colleagues are no secret inside the office"),
            entry(DemonstrationAccounts.class, "is shown on the sign-in page, before anybody has rights"));

    /** Internal services that a view may call all the same: they tell nothing that is secret. */
    private static final Class<?>[] OPEN_TO_VIEWS = {People.class, DemonstrationAccounts.class};

    /** Engine types outside their room: a successor of the engine would then touch every feature. */
    @ArchTest
    static final ArchRule onlyTheWorkflowKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("youcheng.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** A public entity gets into views, where it is changed without a transaction, a right or an entry in the trail. */
    @ArchTest
    static final ArchRule entitiesStayInTheirModule =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    /** A public repository lets another module change or read rows past the service that checks rights. */
    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    /** A service that knows components cannot be called by a job, a test or another view. */
    @ArchTest
    static final ArchRule servicesKnowNoComponents = noClasses()
            .that(not(resideInAnyPackage(VIEWS)))
            .and()
            .doNotHaveSimpleName("SecurityConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** A public view gets linked to by its class from everywhere; modules publish a navigation class instead. */
    @ArchTest
    static final ArchRule viewsStayInTheirModule =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    /** A method that somebody forgot to protect is open to everybody who is signed in. */
    @ArchTest
    static final ArchRule everyServiceSaysWhoMayCallIt = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and(not(belongToAnyOf(INTERNAL_SERVICES.keySet().toArray(Class<?>[]::new))))
            .should(sayForEveryPublicMethodWhoMayCallIt());

    /** What checks no rights itself, called from a view, is a way around all rights. */
    @ArchTest
    static final ArchRule viewsCallNoServiceThatChecksNoRights =
            noClasses().that(resideInAnyPackage(VIEWS)).should().dependOnClassesThat(internalServices());

    /** It would hold a connection while it waits for another, and what it does is lost where the process dies before. */
    @ArchTest
    static final ArchRule whatFollowsATransactionOutlivesTheProcess =
            noMethods().should().beAnnotatedWith(TransactionalEventListener.class);

    /** Fields that are injected hide what a class needs and cannot be given in a plain test. */
    @ArchTest
    static final ArchRule whatAClassNeedsIsHandedToItsConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Inject.class);

    /** A timer's job has no signed-in user: a step that asks for rights would fail in the night, with nobody there. */
    @ArchTest
    static final ArchRule stepsAskForNoRights =
            classes().that().haveSimpleNameEndingWith("Steps").should(carryNoAuthorisation());

    /** The engine calls steps by name in expressions, and fails on a class or method that is not public. */
    @ArchTest
    static final ArchRule stepsArePublic =
            classes().that().haveSimpleNameEndingWith("Steps").should().bePublic();

    /** Steps check no rights, so a view that called one would do what its user may not do. */
    @ArchTest
    static final ArchRule viewsCallNoSteps = noClasses()
            .that(resideInAnyPackage(VIEWS))
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Steps");

    /** A second clock makes due dates, entries and tests disagree about what time it is. */
    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .should()
            .callMethodWhere(asksTheMachineForTheTime())
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /**
     * Sessions, throttles, leases, events under way and files under way last minutes: a demonstration that moves the
     * office's day on would end or lose them. All else goes by the office's clock, or its times would disagree.
     */
    @ArchTest
    static void theMachinesTimeIsForWhatLastsMinutes(JavaClasses all) {
        assertThat(all.stream()
                        .filter(each -> each.getConstructors().stream()
                                .flatMap(constructor -> constructor.getParameters().stream())
                                .anyMatch(parameter -> parameter.isAnnotatedWith(MachineTime.class)))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "ChangeLog",
                        "DatabaseWatch",
                        "DocumentCheck",
                        "DocumentCheckNight",
                        "DocumentSweep",
                        "Door",
                        "EventUpkeep",
                        "FeedGuesses",
                        "LostMail",
                        "MailOutbox",
                        "MailSending",
                        "MailUpkeep",
                        "NightLease",
                        "OfficeDay",
                        "RepeatedAccess",
                        "SignInThrottle");
    }

    /** A service that got annotations must leave the list, or the list hides what it lacks later. */
    @ArchTest
    static void onlyServicesWithoutRightsAreListedAsInternal(JavaClasses all) {
        assertThat(INTERNAL_SERVICES.keySet())
                .allSatisfy(service ->
                        assertThat(all.get(service).getMethods()).noneMatch(ArchitectureTest::saysWhoMayCallIt));
    }

    /** A list of roles that stands in many places is changed in all but one of them. */
    @ArchTest
    static void aListOfRolesThatRepeatsHasAName(JavaClasses all) {
        Map<Set<String>, Long> lists = all.stream()
                .filter(each -> !each.isAnnotation())
                .flatMap(each -> Stream.concat(Stream.of(each), each.getMethods().stream()))
                .filter(each -> each.isAnnotatedWith(RolesAllowed.class))
                .map(each -> Set.of(each.getAnnotationOfType(RolesAllowed.class).value()))
                .filter(roles -> roles.size() > 2)
                .collect(groupingBy(identity(), counting()));
        assertThat(lists).allSatisfy((roles, places) -> assertThat(places).isEqualTo(1));
    }

    private static DescribedPredicate<JavaClass> internalServices() {
        return belongToAnyOf(INTERNAL_SERVICES.keySet().toArray(Class<?>[]::new))
                .and(not(belongToAnyOf(OPEN_TO_VIEWS)))
                .as("services that check no rights");
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return describe(
                "now() of java.time without a clock",
                call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static ArchCondition<JavaClass> sayForEveryPublicMethodWhoMayCallIt() {
        return new ArchCondition<>("say for every public method who may call it") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !saysWhoMayCallIt(method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " does not say who may call it")));
            }
        };
    }

    private static ArchCondition<JavaClass> carryNoAuthorisation() {
        return new ArchCondition<>("carry no authorisation") {
            @Override
            public void check(JavaClass steps, ConditionEvents events) {
                boolean protects =
                        isAuthorised(steps) || steps.getMethods().stream().anyMatch(ArchitectureTest::isAuthorised);
                events.add(new SimpleConditionEvent(
                        steps, !protects, steps.getName() + (protects ? " asks" : " does not ask") + " for rights"));
            }
        };
    }

    private static boolean saysWhoMayCallIt(JavaMethod method) {
        return isAuthorised(method) || isAuthorised(method.getOwner());
    }

    private static boolean isAuthorised(CanBeAnnotated annotated) {
        return AUTHORISATION.stream()
                .anyMatch(each -> annotated.isAnnotatedWith(each) || annotated.isMetaAnnotatedWith(each));
    }
}
