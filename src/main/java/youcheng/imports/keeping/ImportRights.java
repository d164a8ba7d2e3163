package youcheng.imports.keeping;

import java.util.Collections;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.identity.SignedIn;
import youcheng.imports.targets.ImportKind;

/**
 * Who works on an import: those who may enter its kind by hand, at one of the desks of whoever began it. So a second
 * person can look and go on where the first is away.
 */
@Component
class ImportRights {

    private final DataImports imports;
    private final SignedIn signedIn;

    ImportRights(DataImports imports, SignedIn signedIn) {
        this.imports = imports;
        this.signedIn = signedIn;
    }

    Person person() {
        return signedIn.person();
    }

    /** The signed-in person, who may import this kind. */
    Person require(ImportKind kind) {
        Person person = signedIn.person();
        if (!person.is(kind.role())) {
            throw Rejection.because("imports.rejection.role");
        }
        return person;
    }

    boolean maySee(DataImport one) {
        Person person = signedIn.person();
        return person.is(one.kind().role())
                && (person.is(Role.SUPERVISOR)
                        || one.hands().contains(person.claimant())
                        || !Collections.disjoint(one.record().desks(), person.desks()));
    }

    /** The import, locked until the transaction ends; refused where the signed-in person has nothing to do with it. */
    DataImport lock(ImportId id) {
        DataImport one = imports.lock(id.value()).orElseThrow(ImportRights::none);
        if (!maySee(one)) {
            throw none();
        }
        return one;
    }

    /** The same as it was seen. */
    DataImport lock(ImportId id, long version) {
        DataImport one = lock(id);
        one.require(version);
        return one;
    }

    /** The import, to read. */
    DataImport find(ImportId id) {
        return imports.findById(id.value()).filter(this::maySee).orElseThrow(ImportRights::none);
    }

    private static Rejection none() {
        return Rejection.because("imports.rejection.none");
    }
}
