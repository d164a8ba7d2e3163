package youcheng.register.keeping;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.OfficeReading;
import youcheng.identity.SignedIn;
import youcheng.register.ContactPersonRecord;
import youcheng.register.ContactPersons;
import youcheng.register.RelationshipId;

/**
 * Hands out the contact persons of a relationship for a file, which leaves the portal; each time is on record in the access
 * log. For those alone who also read how to reach them.
 */
@Service
@OfficeReading
public class ContactExport {

    private final ContactPersons contacts;
    private final RelationshipDesk desk;
    private final ExportLog exports;
    private final SignedIn signedIn;

    ContactExport(ContactPersons contacts, RelationshipDesk desk, ExportLog exports, SignedIn signedIn) {
        this.contacts = contacts;
        this.desk = desk;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** Whether the signed-in person may take them away. */
    @PermitAll
    public boolean isOpen() {
        return desk.isInsider();
    }

    /** All of them, those in post first. {@code as} is how the person asked for them, for the access log. */
    public ExportRows<ContactPersonRecord> export(RelationshipId relationship, String as) {
        return exports.handOutWhole(
                "access.contactsExported", signedIn.person().asActor(), as, () -> contacts.of(relationship));
    }
}
