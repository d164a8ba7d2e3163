package youcheng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.data.repository.Repository;

/** Whoever changes something locks first and then reads what they decide on. */
@AnalyzeClasses(packages = "youcheng", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadAfterTheLockTest {

    /** Methods that lock what they name, and methods that begin with such a one. */
    private static final Set<String> LOCKS =
            Set.of("lock", "lockAny", "lockAll", "lockPartners", "begin", "locked", "overseen", "toChange");

    /** Queries of a key, which load no row and only say what is to be locked. */
    private static final Set<String> KEYS =
            Set.of("caseOf", "parentOf", "relationshipOf", "partnersOf", "numberOf", "subjectOf", "staysOf", "goesOf");

    /** What else reads, besides repositories. */
    private static final Set<String> READERS =
            Set.of("Inbox", "SignedIn", "People", "Register", "CaseIndex", "Documents", "ExchangeRules");

    /**
     * What is read before the lock is read by nobody again: somebody else changes it while one waits, and then the
     * decision is one on the past, or the stale row is written back.
     */
    @ArchTest
    static final ArchRule nothingIsReadBeforeTheLock = methods().should(readNothingBeforeTheyLock());

    /** Or the rule would hold because it looked nowhere. */
    @ArchTest
    static void manyMethodsLock(JavaClasses all) {
        assertThat(all.stream()
                        .flatMap(each -> each.getMethods().stream())
                        .filter(method -> firstLock(method).isPresent()))
                .hasSizeGreaterThan(40);
    }

    private static ArchCondition<JavaMethod> readNothingBeforeTheyLock() {
        return new ArchCondition<>("read nothing before they lock") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                firstLock(method)
                        .ifPresent(lock -> method.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getLineNumber() < lock && reads(call))
                                .forEach(call -> events.add(SimpleConditionEvent.violated(
                                        method, call.getDescription() + ", before it locks"))));
            }
        };
    }

    private static OptionalInt firstLock(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .filter(call -> LOCKS.contains(call.getName())
                        && call.getTargetOwner().getPackageName().startsWith("youcheng."))
                .mapToInt(JavaMethodCall::getLineNumber)
                .min();
    }

    private static boolean reads(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean reading = owner.isAssignableTo(Repository.class) || READERS.contains(owner.getSimpleName());
        boolean loads = !KEYS.contains(call.getName()) && !call.getName().startsWith("existsBy");
        return reading && loads && !LOCKS.contains(call.getName());
    }
}
