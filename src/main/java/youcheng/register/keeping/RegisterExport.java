package youcheng.register.keeping;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.stereotype.Service;
import youcheng.audit.ExportLog;
import youcheng.base.ExportRows;
import youcheng.identity.SignedIn;
import youcheng.register.CityRecord;
import youcheng.register.Register;
import youcheng.register.RegisterWish;

/** Hands out the register for a file, which leaves the portal; each time is on record in the access log. */
@Service
public class RegisterExport {

    private final Register register;
    private final ExportLog exports;
    private final SignedIn signedIn;

    RegisterExport(Register register, ExportLog exports, SignedIn signedIn) {
        this.register = register;
        this.exports = exports;
        this.signedIn = signedIn;
    }

    /** What is wished, in its order in this language. {@code as} is how the person asked for it, for the access log. */
    @PermitAll
    public ExportRows<CityRecord> export(RegisterWish wish, Locale language, String as) {
        return exports.handOut(
                new ExportLog.TakenList(
                        "access.registerExported",
                        signedIn.person().asActor(),
                        as,
                        register.count(wish).cities()),
                (offset, limit) -> register.page(wish, language, offset, limit));
    }
}
