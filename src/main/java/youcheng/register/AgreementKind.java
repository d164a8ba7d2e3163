package youcheng.register;

/** What kind of paper two cities signed. */
public enum AgreementKind {
    /** 协议: the agreement on the relationship itself, or one as weighty. */
    AGREEMENT,
    /** 专项协议: on one field. */
    SUB_AGREEMENT,
    /** 备忘录: a memorandum of understanding. */
    MEMORANDUM,
    /** 意向书: a letter of intent. */
    LETTER_OF_INTENT
}
