package youcheng.aid.shipments;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.base.Actor;
import youcheng.base.Bilingual;
import youcheng.base.CaseNumber;
import youcheng.cases.CaseReaders;
import youcheng.cases.Cases;
import youcheng.identity.Person;
import youcheng.identity.Role;

/** Opens the cases of shipments within that of their package, which whoever calls has locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShipmentOpener {

    private static final int LONGEST_TITLE = 200;

    private final Cases cases;
    private final CaseReaders readers;

    ShipmentOpener(Cases cases, CaseReaders readers) {
        this.cases = cases;
        this.readers = readers;
    }

    /** The case of the shipment in this place; those who oversee the desk read it. */
    CaseNumber open(ShippedPackage of, int place, Actor by) {
        return open(of, new Bilingual(" · 第" + place + "批", " · shipment " + place), by);
    }

    /** The case that takes back what the shipment in this place handed over. */
    CaseNumber openRecall(ShippedPackage of, int place, Actor by) {
        return open(of, new Bilingual(" · 召回第" + place + "批", " · recall of shipment " + place), by);
    }

    private CaseNumber open(ShippedPackage of, Bilingual what, Actor by) {
        CaseNumber number = cases.openWithin(
                of.number(),
                ShipmentProcess.NUMBER_PREFIX,
                ShipmentProcess.ID,
                new Bilingual(
                        joined(of.title().chinese(), what.chinese()),
                        joined(of.title().english(), what.english())),
                by);
        cases.belongsTo(number, of.desk());
        readers.ofDesk(number, Person.group(Role.SUPERVISOR, of.desk()));
        readers.ofDesk(number, Person.group(Role.OFFICER, of.desk()));
        return number;
    }

    private static String joined(String title, String what) {
        int left = LONGEST_TITLE - what.length();
        return (title.length() <= left ? title : title.substring(0, left - 1) + "…") + what;
    }
}
