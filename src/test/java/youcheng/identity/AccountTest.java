package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import youcheng.base.Rejection;

/** Some roles exclude each other. */
class AccountTest {

    private final Account account = new Account("limin", "李敏", "hash", true);

    @ParameterizedTest
    @EnumSource
    void everyRoleCanStandAlone(Role role) {
        assertThatCode(() -> account.grant(EnumSet.of(role), Set.of())).doesNotThrowAnyException();
    }

    @Test
    void anOfficerCanAlsoBeASupervisor() {
        assertThatCode(() -> account.grant(EnumSet.of(Role.OFFICER, Role.SUPERVISOR), EnumSet.allOf(Desk.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void anAccountWithoutARoleIsRefused() {
        assertRefused(Set.of(), "identity.rejection.noRole");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUDITOR", "ADMINISTRATOR"})
    void whoAuditsDoesNothingElse(Role other) {
        assertRefused(EnumSet.of(Role.AUDITOR, other), "identity.rejection.auditorAlone");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUDITOR", "ADMINISTRATOR"})
    void whoAdministersDoesNothingElse(Role other) {
        assertRefused(EnumSet.of(Role.ADMINISTRATOR, other), "identity.rejection.administratorAlone");
    }

    @Test
    void nobodyAuditsTheirOwnAdministration() {
        assertRefused(EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR), "identity.rejection.auditorAlone");
    }

    private void assertRefused(Set<Role> roles, String reason) {
        Rejection rejection = catchThrowableOfType(Rejection.class, () -> account.grant(roles, Set.of()));

        assertThat(rejection.key()).isEqualTo(reason);
        assertThat(rejection.field()).isEqualTo("roles");
    }
}
