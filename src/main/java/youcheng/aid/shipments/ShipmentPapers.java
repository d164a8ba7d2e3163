package youcheng.aid.shipments;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import youcheng.base.FieldCheck;
import youcheng.base.FormCheck;

/** What the papers of a shipment must say, read from what was typed. */
final class ShipmentPapers {

    static final int LONGEST_LINE = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_GROUND = 500;

    private ShipmentPapers() {}

    static String line(String field, @Nullable String typed) {
        return FieldCheck.line(field, typed, LONGEST_LINE);
    }

    /** A declaration for export; a licence is named where one is needed. */
    static Declaration declaration(Declaration typed, LocalDate today) {
        return declaration(typed, today, () -> FieldCheck.line("ground", typed.ground(), LONGEST_GROUND));
    }

    /** A declaration for import, with the basis on which nothing is paid. */
    static Declaration importDeclaration(Declaration typed, LocalDate today) {
        return declaration(typed, today, () -> FieldCheck.requiredLine("ground", typed.ground(), LONGEST_GROUND));
    }

    private static Declaration declaration(Declaration typed, LocalDate today, Supplier<String> groundRead) {
        FormCheck form = new FormCheck();
        Supplier<String> number =
                form.read(() -> FieldCheck.requiredLine("declaration", typed.number(), LONGEST_NUMBER));
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("declaredOn", typed.date(), today));
        Supplier<String> ground = form.read(groundRead);
        form.refuse();
        return new Declaration(number.get(), date.get(), ground.get());
    }

    /** How goods travel; of what a partner sends much may be unknown. */
    static Carriage carriage(Carriage typed, boolean isOurs) {
        FormCheck form = new FormCheck();
        if (isOurs) {
            form.ask(() -> FieldCheck.required("channel", typed.channel()));
        }
        Supplier<String> waybill = form.read(() -> FieldCheck.line("waybill", typed.waybill(), LONGEST_NUMBER));
        Supplier<String> consignee = form.read(() -> isOurs
                ? FieldCheck.requiredLine("consignee", typed.consignee(), LONGEST_LINE)
                : line("consignee", typed.consignee()));
        form.refuse();
        return new Carriage(typed.channel(), typed.incoterm(), waybill.get(), consignee.get());
    }

    /** How goods were handed over or inspected: when, by which paper, where, and who was there. */
    static Receipt receipt(Receipt typed) {
        FormCheck form = new FormCheck();
        form.ask(() -> FieldCheck.required("handedOverOn", typed.date()));
        Supplier<String> reference =
                form.read(() -> FieldCheck.requiredLine("receipt", typed.reference(), LONGEST_LINE));
        Supplier<String> place = form.read(() -> line("receiptPlace", typed.place()));
        Supplier<String> person =
                form.read(() -> FieldCheck.requiredLine("receiptPerson", typed.person(), LONGEST_LINE));
        form.refuse();
        return new Receipt(typed.date(), reference.get(), place.get(), person.get());
    }

    /** How goods came back or were destroyed. */
    static Receipt proofOfReturn(Receipt typed, LocalDate today) {
        FormCheck form = new FormCheck();
        Supplier<LocalDate> date = form.read(() -> FieldCheck.pastDay("returnedOn", typed.date(), today));
        Supplier<String> reference =
                form.read(() -> FieldCheck.requiredLine("receipt", typed.reference(), LONGEST_LINE));
        Supplier<String> place = form.read(() -> line("receiptPlace", typed.place()));
        form.refuse();
        return new Receipt(date.get(), reference.get(), place.get(), "");
    }
}
