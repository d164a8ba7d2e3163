package youcheng.imports.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.imports.targets.ImportKind;

/** The imports on which the signed-in person may work, as {@link ImportRights} says, asked of the database. */
@Component
@Transactional(readOnly = true)
class VisibleImports {

    private final EntityManager entities;
    private final ImportRights rights;

    VisibleImports(EntityManager entities, ImportRights rights) {
        this.entities = entities;
        this.rights = rights;
    }

    int count() {
        return Math.toIntExact(asked("select count(i)", "", Long.class).getSingleResult());
    }

    /** A part of them, the one that changed last first. */
    List<ImportRecord> page(int offset, int limit) {
        return asked("select i", " order by i.changedAt desc, i.id desc", DataImport.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(DataImport::record)
                .toList();
    }

    private <T> TypedQuery<T> asked(String select, String order, Class<T> type) {
        Person person = rights.person();
        List<ImportKind> kinds = ImportKind.of(person);
        if (person.is(Role.SUPERVISOR)) {
            return entities.createQuery(select + " from DataImport i where i.kind in :kinds" + order, type)
                    .setParameter("kinds", kinds);
        }
        List<String> listed = new ArrayList<>(List.of("concat(',', i.hands, ',') like :own"));
        person.desks().forEach(desk -> listed.add("concat(',', i.desks, ',') like :" + desk));
        TypedQuery<T> query = entities.createQuery(
                        select + " from DataImport i where i.kind in :kinds and (" + String.join(" or ", listed) + ")"
                                + order,
                        type)
                .setParameter("kinds", kinds)
                .setParameter("own", listing(person.claimant()));
        person.desks().forEach(desk -> query.setParameter(desk.name(), listing(desk)));
        return query;
    }

    /** Among others, with commas between them. */
    private static String listing(Object one) {
        return "%," + one + ",%";
    }
}
