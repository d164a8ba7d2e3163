package youcheng.aid.shipments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidDirection;
import youcheng.base.CaseNumber;
import youcheng.base.MessageKey;
import youcheng.base.Rejection;
import youcheng.cases.CaseAccess;
import youcheng.cases.CaseFact;
import youcheng.cases.CaseFacts;
import youcheng.cases.CasesNavigation;
import youcheng.identity.Person;
import youcheng.identity.Role;
import youcheng.workflow.WorkItem;

/** What shipments contribute to their cases. */
@Component
class ShipmentCases implements CaseFacts, CaseAccess {

    private final ShipmentBook book;

    ShipmentCases(ShipmentBook book) {
        this.book = book;
    }

    @Override
    public String process() {
        return ShipmentProcess.ID;
    }

    @Override
    public boolean covers(String process) {
        return process.equals(ShipmentProcess.ID);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseFact> factsOf(CaseNumber number) {
        ShipmentRecord shipment = book.records(List.of(book.found(number))).getFirst();
        List<CaseFact> facts = new ArrayList<>();
        facts.add(link("shipment.package", shipment.parcel()));
        CaseNumber recallOf = shipment.recallOf();
        if (recallOf != null) {
            facts.add(link("shipment.recallOf", recallOf));
        }
        facts.add(CaseFact.of("shipment.state", MessageKey.of("shipment.state", shipment.state())));
        if (shipment.reason() != null) {
            facts.add(CaseFact.of("shipment.reason", shipment.reason()));
        }
        addDates(facts, shipment.dates());
        addCarriage(facts, shipment);
        addPapers(facts, shipment);
        return facts;
    }

    private static void addDates(List<CaseFact> facts, ShipmentDates dates) {
        facts.add(CaseFact.of("shipment.announcedOn", dates.announcedOn()));
        facts.add(CaseFact.of("shipment.sentOn", dates.sentOn()));
        facts.add(CaseFact.of("shipment.expectedArrival", dates.expectedArrival()));
        facts.add(CaseFact.of("shipment.arrivedOn", dates.arrivedOn()));
        facts.add(CaseFact.of("shipment.handedOverOn", dates.handedOverOn()));
    }

    private static void addCarriage(List<CaseFact> facts, ShipmentRecord shipment) {
        Carriage how = shipment.carriage();
        if (how == null) {
            return;
        }
        if (how.channel() != null) {
            facts.add(CaseFact.of("shipment.channel", MessageKey.of("shipment.channel", how.channel())));
        }
        if (how.incoterm() != null) {
            facts.add(CaseFact.of("shipment.incoterm", MessageKey.of("shipment.incoterm", how.incoterm())));
        }
        facts.add(CaseFact.of("shipment.waybill", how.waybill()));
        facts.add(CaseFact.of("shipment.consignee", how.consignee()));
    }

    private static void addPapers(List<CaseFact> facts, ShipmentRecord shipment) {
        boolean given = shipment.direction() == AidDirection.GIVEN;
        Declaration declared = shipment.declaration();
        if (declared != null) {
            facts.add(CaseFact.of("shipment.declaration", declared.number()));
            facts.add(CaseFact.of("shipment.declaredOn", declared.date()));
            facts.add(CaseFact.of(given ? "shipment.licence" : "shipment.dutyFree", declared.ground()));
        }
        facts.add(CaseFact.of("shipment.arrivalPlace", shipment.arrivalPlace()));
        Receipt receipt = shipment.receipt();
        if (receipt != null) {
            facts.add(CaseFact.of("shipment.receipt", receipt.reference()));
            facts.add(CaseFact.of("shipment.receiptPlace", receipt.place()));
            facts.add(CaseFact.of(given ? "shipment.receiptPerson" : "shipment.inspector", receipt.person()));
        }
    }

    private static CaseFact link(String label, CaseNumber number) {
        return new CaseFact(label, number, CasesNavigation.of(number));
    }

    @Override
    @Transactional(readOnly = true)
    public String overseers(CaseNumber number) {
        return Person.group(Role.SUPERVISOR, book.found(number).desk());
    }

    /** To carry goods is work, not a decision: no four eyes. */
    @Override
    public Function<Person, Optional<Rejection>> objections(WorkItem item) {
        return person -> Optional.empty();
    }
}
