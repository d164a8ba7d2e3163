package youcheng.decisions;

import youcheng.documents.SeenDocuments;

/**
 * What a person had in front of them of a case when they decided.
 *
 * @param documents its documents
 * @param mark how that stood on which they decided, as its feature marks it; empty where it cannot change while somebody decides
 */
public record SeenCase(SeenDocuments documents, String mark) {

    /** Of a case on which only documents can come or go while somebody decides. */
    static SeenCase of(SeenDocuments documents) {
        return new SeenCase(documents, "");
    }
}
