package youcheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import youcheng.base.Actor;

/** What somebody may take follows from what they are and for which desks. */
class PersonTest {

    @Test
    void eachRoleIsAGroupAndEachRoleAtEachDesk() {
        assertThat(person(EnumSet.of(Role.OFFICER, Role.SUPERVISOR), EnumSet.of(Desk.EUROPE, Desk.ASIA_AFRICA))
                        .groups())
                .containsExactlyInAnyOrder(
                        "OFFICER",
                        "OFFICER@EUROPE",
                        "OFFICER@ASIA_AFRICA",
                        "SUPERVISOR",
                        "SUPERVISOR@EUROPE",
                        "SUPERVISOR@ASIA_AFRICA");
    }

    @Test
    void whoHasNoDeskIsInTheGroupsOfTheirRolesOnly() {
        assertThat(person(EnumSet.of(Role.MUNICIPAL_LEADER), Set.of()).groups()).containsExactly("MUNICIPAL_LEADER");
    }

    @Test
    void whoHasNoRoleIsInNoGroup() {
        assertThat(person(Set.of(), EnumSet.allOf(Desk.class)).groups()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theGroupOfADeskIsOneThatItsPeopleAreIn(Desk desk) {
        assertThat(person(EnumSet.of(Role.SUPERVISOR), EnumSet.of(desk)).groups())
                .containsExactly(Person.group(Role.SUPERVISOR), Person.group(Role.SUPERVISOR, desk));
    }

    @Test
    void theyActAsTheirAccount() {
        assertThat(person(EnumSet.of(Role.OFFICER), Set.of()).asActor()).isEqualTo(Actor.person(7));
    }

    /** Annotations take constants only; one that names no role would lock everybody out. */
    @Test
    void theConstantsForAnnotationsNameEveryRole() {
        assertThat(Arrays.stream(Roles.class.getFields()).map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Role.values()).map(Enum::name).toArray(String[]::new));
    }

    private static Person person(Set<Role> roles, Set<Desk> desks) {
        return new Person(7, "limin", "李敏", roles, desks);
    }
}
