package youcheng.aid.shipments.ui;

import youcheng.base.CaseNumber;

/** The addresses of this module's pages; all else of shipments is on the pages of cases. */
public final class ShipmentsNavigation {

    /** Name of the parameter that holds a case number. */
    static final String NUMBER_PARAMETER = "number";

    private static final String SHIPMENTS = "shipments";

    /** Where a shipment of a package is planned; a template of the router. */
    static final String NEW_FOR_PACKAGE = SHIPMENTS + "/new/:" + NUMBER_PARAMETER;

    /** Where a planned shipment is changed; a template of the router. */
    static final String CHANGE_SHIPMENT = SHIPMENTS + "/change/:" + NUMBER_PARAMETER;

    private ShipmentsNavigation() {}

    /** Where a shipment of this package is planned. */
    public static String newFor(CaseNumber parcel) {
        return SHIPMENTS + "/new/" + parcel;
    }

    /** Where this shipment is planned anew. */
    public static String change(CaseNumber shipment) {
        return SHIPMENTS + "/change/" + shipment;
    }
}
