package youcheng.documents.templates;

import static youcheng.documents.templates.PaperColumn.*;
import static youcheng.documents.templates.PaperForm.requiring;
import static youcheng.documents.templates.PaperPlaceholder.*;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/** The papers that the portal writes from templates, each with what its templates can and must ask for. */
@NamedInterface("templates")
public enum PaperKind {
    /** To a sister city with which the office lost touch. */
    FIRST_LETTER(PaperGroup.REVIEW_LETTERS, Forms.letter()),

    /** To the same city, after nobody answered the first. */
    SECOND_LETTER(PaperGroup.REVIEW_LETTERS, Forms.letter().andRequiring(FIRST_LETTER_DATE, FIRST_LETTER_NUMBER)),

    /** What is in which carton (装箱单), for whoever carries and clears goods. */
    PACKING_LIST(
            PaperGroup.AID_PAPERS,
            requiring(NUMBER, DATE, CASE_NUMBER, CONSIGNOR, CONSIGNEE, TOTAL_LINES, TOTAL_CARTONS, SIGNATORY)
                    .andRequiring(GOODS_ITEM_ZH, GOODS_ITEM_EN, GOODS_QUANTITY, GOODS_UNIT, GOODS_CARTONS)
                    .allowing(Forms.PARTNER)
                    .allowing(OFFICE, RECIPIENT, DONOR, TOTAL_VALUE)
                    .leavingOut(OCCASION, MARKS, INCOTERM, CHANNEL, WAYBILL, GROSS_WEIGHT, NET_WEIGHT, FREE_TEXT)
                    .allowing(PaperColumn.ofGoods())),

    /** That somebody gives goods, and what for (捐赠证书). */
    GIFT_CERTIFICATE(
            PaperGroup.AID_PAPERS,
            requiring(NUMBER, DATE, DONOR, RECIPIENT, SIGNATORY)
                    .andRequiring(GOODS_ITEM_ZH, GOODS_ITEM_EN, GOODS_QUANTITY, GOODS_UNIT)
                    .allowing(Forms.PARTNER)
                    .allowing(OFFICE, CASE_NUMBER, TOTAL_LINES)
                    .leavingOut(OCCASION, TOTAL_VALUE, FREE_TEXT)
                    .allowing(PaperColumn.ofGoods())),

    /** That goods were handed over, with what was received and what was damaged (交接证书). */
    HANDOVER_CERTIFICATE(
            PaperGroup.AID_PAPERS,
            requiring(NUMBER, HANDOVER_DATE, PLACE, DONOR, RECIPIENT, HANDED_OVER_BY, RECEIVED_BY, TOTAL_LINES)
                    .andRequiring(GOODS_ITEM_ZH, GOODS_ITEM_EN, GOODS_QUANTITY, GOODS_UNIT)
                    .andRequiring(GOODS_RECEIVED, GOODS_DAMAGED)
                    .allowing(Forms.PARTNER)
                    .allowing(OFFICE, CASE_NUMBER, DATE, SIGNATORY, CONSIGNOR, CONSIGNEE)
                    .leavingOut(OCCASION, CHANNEL, WAYBILL, TOTAL_CARTONS, TOTAL_VALUE, FREE_TEXT)
                    .allowing(PaperColumn.ofGoods())),

    /** Received goods as customs want them, with the basis of their exemption from duty (进口物资清单). */
    IMPORT_LIST(
            PaperGroup.AID_PAPERS,
            requiring(NUMBER, DATE, CASE_NUMBER, DONOR, CONSIGNEE, DUTY_BASIS, TOTAL_LINES, TOTAL_VALUE, SIGNATORY)
                    .andRequiring(GOODS_ITEM_ZH, GOODS_ITEM_EN, GOODS_HS_CODE, GOODS_QUANTITY, GOODS_UNIT)
                    .andRequiring(GOODS_UNIT_VALUE, GOODS_VALUE)
                    .allowing(Forms.PARTNER)
                    .allowing(OFFICE, RECIPIENT, CONSIGNOR)
                    .leavingOut(OCCASION, PORT, INCOTERM, CHANNEL, WAYBILL, TOTAL_CARTONS, FREE_TEXT)
                    .allowing(GROSS_WEIGHT, NET_WEIGHT)
                    .allowing(PaperColumn.ofGoods())),

    /** Who is given how many of what (分配清单). */
    ALLOCATION_LIST(
            PaperGroup.AID_PAPERS,
            requiring(NUMBER, DATE, CASE_NUMBER, DONOR, TOTAL_LINES, SIGNATORY)
                    .andRequiring(ALLOCATION_RECIPIENT, ALLOCATION_ITEM_ZH, ALLOCATION_ITEM_EN)
                    .andRequiring(ALLOCATION_QUANTITY, ALLOCATION_UNIT)
                    .allowing(Forms.PARTNER)
                    .allowing(OFFICE, RECIPIENT, TOTAL_VALUE)
                    .leavingOut(OCCASION, FREE_TEXT)
                    .allowing(PaperColumn.ofAllocations())),

    /** To whoever gave goods (感谢信). */
    LETTER_OF_THANKS(
            PaperGroup.AID_PAPERS,
            requiring(NUMBER, DATE, RECIPIENT, PARTNER_ZH, PARTNER_EN, GOODS_IN_WORDS, OFFICE, SIGNATORY)
                    .allowing(COUNTRY_ZH, COUNTRY_EN, CASE_NUMBER, DONOR, HANDOVER_DATE, TOTAL_LINES)
                    .leavingOut(OCCASION, TOTAL_VALUE, PARTNER_LANGUAGE_TEXT, REPLY_TO, FREE_TEXT)
                    .allowing(PaperColumn.ofGoods())),

    /** All relationships in a year, in figures (年度报告). */
    YEAR_REPORT(PaperGroup.REPORTS, requiring(REPORT_YEAR, DATE, REPORT_FIGURES).allowing(REPORT_CONTENTS));

    private final PaperGroup group;
    private final PaperForm form;

    PaperKind(PaperGroup group, PaperForm form) {
        this.group = group;
        this.form = form;
    }

    /** With what it stands together. */
    public PaperGroup group() {
        return group;
    }

    /** What its templates can ask for. */
    public PaperForm form() {
        return form;
    }

    /** What several kinds have in common. */
    private static final class Forms {

        static final List<PaperPlaceholder> PARTNER = List.of(PARTNER_ZH, PARTNER_EN, COUNTRY_ZH, COUNTRY_EN);

        static PaperForm letter() {
            return requiring(NUMBER, DATE, CITY_ZH, CITY_EN, RECIPIENT, PARTNER_LANGUAGE_TEXT, OFFICE, SIGNATORY)
                    .andRequiring(REPLY_TO)
                    .allowing(COUNTRY_ZH, COUNTRY_EN)
                    .leavingOut(LAST_CONTACT, PARTNER_LANGUAGE_TEXT);
        }
    }
}
