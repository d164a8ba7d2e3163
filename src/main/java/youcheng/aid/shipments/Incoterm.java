package youcheng.aid.shipments;

/** The rules of Incoterms® 2020 of the International Chamber of Commerce, by their codes. */
public enum Incoterm {
    EXW,
    FCA,
    CPT,
    CIP,
    DAP,
    DPU,
    DDP,
    FAS,
    FOB,
    CFR,
    CIF
}
