package youcheng.documents.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import youcheng.base.Languages;
import youcheng.documents.templates.PaperPage.Column;

/**
 * Writes the papers of aid packages that come with the portal into {@code src/main/resources/word-templates}. Run by hand when
 * their text changes; what it wrote is kept beside the code, and a test says that it is what stands here.
 */
final class ShippedAidPapers {

    private static final Path FOLDER = Path.of("src/main/resources/word-templates");

    private ShippedAidPapers() {}

    public static void main(String[] arguments) throws IOException {
        for (PaperKind kind : PaperGroup.AID_PAPERS.kinds()) {
            for (Locale language : Languages.ALL) {
                TemplateSlot slot = new TemplateSlot(kind, language);
                Files.write(FOLDER.resolve(slot.id() + ".docx"), of(slot).bytes());
            }
        }
    }

    static PaperPage of(TemplateSlot slot) {
        boolean chinese = Languages.isChinese(slot.language());
        return switch (slot.kind()) {
            case PACKING_LIST -> chinese ? packingListZh() : packingListEn();
            case GIFT_CERTIFICATE -> chinese ? giftCertificateZh() : giftCertificateEn();
            case HANDOVER_CERTIFICATE -> chinese ? handoverCertificateZh() : handoverCertificateEn();
            case IMPORT_LIST -> chinese ? importListZh() : importListEn();
            case ALLOCATION_LIST -> chinese ? allocationListZh() : allocationListEn();
            case LETTER_OF_THANKS -> chinese ? letterOfThanksZh() : letterOfThanksEn();
            case FIRST_LETTER, SECOND_LETTER, YEAR_REPORT ->
                throw new IllegalArgumentException("No aid paper: " + slot);
        };
    }

    private static PaperPage packingListZh() {
        return PaperPage.of(true, true)
                .number("编号：{{number}}")
                .title("援助物资装箱单")
                .facts(
                        "发货人", "{{consignor}}",
                        "收货人", "{{consignee}}",
                        "办件编号", "{{caseNumber}}",
                        "事由", "{{occasion}}",
                        "唛头", "{{marks}}",
                        "贸易术语", "{{incoterm}}",
                        "运输方式", "{{channel}}",
                        "运单号", "{{waybill}}")
                .table(
                        Column.number("序号", "{{goods.line}}", 12),
                        Column.of("品名", "{{goods.itemZh}}", 46),
                        Column.of("生产企业", "{{goods.manufacturer}}", 46),
                        Column.of("执行标准", "{{goods.standard}}", 28),
                        Column.of("批号", "{{goods.batch}}", 26),
                        Column.of("有效期至", "{{goods.expiry}}", 25),
                        Column.number("数量", "{{goods.quantity}}", 25),
                        Column.of("单位", "{{goods.unit}}", 16),
                        Column.of("箱号", "{{goods.cartons}}", 29))
                .facts(
                        "合计", "共{{totalLines}}项，{{totalCartons}}箱",
                        "总毛重", "{{grossWeight}}",
                        "总净重", "{{netWeight}}",
                        "备注", "{{freeText}}")
                .signed("发货人（签字、盖章）：{{signatory}}", "{{date}}");
    }

    private static PaperPage packingListEn() {
        return PaperPage.of(false, true)
                .number("No. {{number}}")
                .title("Packing List")
                .facts(
                        "Consignor", "{{consignor}}",
                        "Consignee", "{{consignee}}",
                        "Case", "{{caseNumber}}",
                        "Occasion", "{{occasion}}",
                        "Shipping marks", "{{marks}}",
                        "Incoterm", "{{incoterm}}",
                        "Channel", "{{channel}}",
                        "Waybill", "{{waybill}}")
                .table(
                        Column.number("No.", "{{goods.line}}", 12),
                        Column.of("Description of goods", "{{goods.itemEn}}", 50),
                        Column.of("Manufacturer", "{{goods.manufacturer}}", 44),
                        Column.of("Standard", "{{goods.standard}}", 28),
                        Column.of("Batch", "{{goods.batch}}", 26),
                        Column.of("Expiry date", "{{goods.expiry}}", 25),
                        Column.number("Quantity", "{{goods.quantity}}", 24),
                        Column.of("Unit", "{{goods.unit}}", 18),
                        Column.of("Carton nos.", "{{goods.cartons}}", 26))
                .facts(
                        "Total", "{{totalLines}} lines in {{totalCartons}} cartons",
                        "Gross weight", "{{grossWeight}}",
                        "Net weight", "{{netWeight}}",
                        "Remarks", "{{freeText}}")
                .signed("For the consignor (signature and seal): {{signatory}}", "{{date}}");
    }

    private static PaperPage giftCertificateZh() {
        return PaperPage.of(true, false)
                .number("编号：{{number}}")
                .title("捐赠证书")
                .say("兹证明，{{donor}}向{{recipient}}无偿捐赠下列物资。")
                .say("捐赠事由：{{occasion}}。")
                .table(
                        Column.number("序号", "{{goods.line}}", 14),
                        Column.of("品名", "{{goods.itemZh}}", 70),
                        Column.number("数量", "{{goods.quantity}}", 32),
                        Column.of("单位", "{{goods.unit}}", 18),
                        Column.of("执行标准", "{{goods.standard}}", 32))
                .say("上述物资总价值为{{totalValue}}。")
                .say("{{freeText}}")
                .say("特发此证。")
                .signed("{{donor}}（盖章）", "{{signatory}}", "{{date}}");
    }

    private static PaperPage giftCertificateEn() {
        return PaperPage.of(false, false)
                .number("No. {{number}}")
                .title("Gift Certificate")
                .say(
                        "This is to certify that {{donor}} donates the goods listed below to {{recipient}}, free of charge.")
                .say("Occasion: {{occasion}}.")
                .table(
                        Column.number("No.", "{{goods.line}}", 14),
                        Column.of("Description of goods", "{{goods.itemEn}}", 70),
                        Column.number("Quantity", "{{goods.quantity}}", 32),
                        Column.of("Unit", "{{goods.unit}}", 18),
                        Column.of("Standard", "{{goods.standard}}", 32))
                .say("The total value of these goods is {{totalValue}}.")
                .say("{{freeText}}")
                .signed("For {{donor}} (signature and seal):", "{{signatory}}", "{{date}}");
    }

    private static PaperPage handoverCertificateZh() {
        return PaperPage.of(true, false)
                .number("编号：{{number}}")
                .title("援助物资交接证书")
                .say("{{handedOverBy}}代表{{donor}}，于{{handoverDate}}在{{place}}，将下列物资移交{{recipient}}；"
                        + "{{receivedBy}}代表{{recipient}}清点、接收。")
                .facts(
                        "办件编号", "{{caseNumber}}",
                        "事由", "{{occasion}}",
                        "运输方式", "{{channel}}",
                        "运单号", "{{waybill}}",
                        "总箱数", "{{totalCartons}}",
                        "总价值", "{{totalValue}}")
                .table(
                        Column.number("序号", "{{goods.line}}", 12),
                        Column.of("品名", "{{goods.itemZh}}", 40),
                        Column.of("批号", "{{goods.batch}}", 22),
                        Column.of("单位", "{{goods.unit}}", 14),
                        Column.number("移交数量", "{{goods.quantity}}", 20),
                        Column.number("实收数量", "{{goods.received}}", 20),
                        Column.number("其中损坏", "{{goods.damaged}}", 18),
                        Column.of("备注", "{{goods.note}}", 20))
                .say("以上共{{totalLines}}项。实收数量与移交数量不一致的，原因见备注。")
                .say("其他说明：{{freeText}}")
                .say("本证书一式两份，由移交方和接收方签字，各执一份。")
                .parties(
                        "移交方：{{donor}}", "接收方：{{recipient}}",
                        "代表：{{handedOverBy}}", "代表：{{receivedBy}}",
                        "签字：", "签字：",
                        "日期：", "日期：");
    }

    private static PaperPage handoverCertificateEn() {
        return PaperPage.of(false, false)
                .number("No. {{number}}")
                .title("Hand-over Certificate")
                .say(
                        "On {{handoverDate}}, at {{place}}, {{handedOverBy}}, on behalf of {{donor}}, handed over the goods"
                                + " listed below to {{recipient}}. {{receivedBy}} counted and received them on behalf of"
                                + " {{recipient}}.")
                .facts(
                        "Case", "{{caseNumber}}",
                        "Occasion", "{{occasion}}",
                        "Channel", "{{channel}}",
                        "Waybill", "{{waybill}}",
                        "Cartons", "{{totalCartons}}",
                        "Total value", "{{totalValue}}")
                .table(
                        Column.number("No.", "{{goods.line}}", 12),
                        Column.of("Description of goods", "{{goods.itemEn}}", 40),
                        Column.of("Batch", "{{goods.batch}}", 22),
                        Column.of("Unit", "{{goods.unit}}", 16),
                        Column.number("Handed over", "{{goods.quantity}}", 19),
                        Column.number("Received", "{{goods.received}}", 19),
                        Column.number("Of which damaged", "{{goods.damaged}}", 19),
                        Column.of("Remarks", "{{goods.note}}", 19))
                .say(
                        "{{totalLines}} lines in all. Where the quantity received differs from the quantity handed over, the"
                                + " reason is stated under remarks.")
                .say("Further remarks: {{freeText}}")
                .say("This certificate is signed by both parties in two copies, one for each.")
                .parties(
                        "Handed over by: {{donor}}", "Received by: {{recipient}}",
                        "Name and post: {{handedOverBy}}", "Name and post: {{receivedBy}}",
                        "Signature:", "Signature:",
                        "Date:", "Date:");
    }

    private static PaperPage importListZh() {
        return PaperPage.of(true, true)
                .number("编号：{{number}}")
                .title("进口物资清单")
                .facts(
                        "捐赠方", "{{donor}}",
                        "受赠人（收货人）", "{{consignee}}",
                        "办件编号", "{{caseNumber}}",
                        "减免税依据", "{{dutyBasis}}",
                        "事由", "{{occasion}}",
                        "进境口岸", "{{port}}",
                        "贸易术语", "{{incoterm}}",
                        "运输方式", "{{channel}}",
                        "运单号", "{{waybill}}")
                .table(
                        Column.number("序号", "{{goods.line}}", 12),
                        Column.of("品名", "{{goods.itemZh}}", 46),
                        Column.of("商品编号", "{{goods.hsCode}}", 25),
                        Column.of("生产企业", "{{goods.manufacturer}}", 44),
                        Column.of("注册证号", "{{goods.registration}}", 32),
                        Column.number("数量", "{{goods.quantity}}", 24),
                        Column.of("单位", "{{goods.unit}}", 14),
                        Column.number("单价", "{{goods.unitValue}}", 20),
                        Column.number("价值", "{{goods.value}}", 22),
                        Column.of("币种", "{{goods.currency}}", 14))
                .facts(
                        "合计", "共{{totalLines}}项，总价值{{totalValue}}",
                        "总箱数", "{{totalCartons}}",
                        "备注", "{{freeText}}")
                .say("以上物资系无偿捐赠，所列内容真实、准确。")
                .signed("填报单位（盖章）：{{office}}", "{{signatory}}", "{{date}}");
    }

    private static PaperPage importListEn() {
        return PaperPage.of(false, true)
                .number("No. {{number}}")
                .title("List of Imported Goods")
                .facts(
                        "Donor", "{{donor}}",
                        "Recipient (consignee)", "{{consignee}}",
                        "Case", "{{caseNumber}}",
                        "Basis of duty exemption", "{{dutyBasis}}",
                        "Occasion", "{{occasion}}",
                        "Port of entry", "{{port}}",
                        "Incoterm", "{{incoterm}}",
                        "Channel", "{{channel}}",
                        "Waybill", "{{waybill}}")
                .table(
                        Column.number("No.", "{{goods.line}}", 12),
                        Column.of("Description of goods", "{{goods.itemEn}}", 48),
                        Column.of("HS code", "{{goods.hsCode}}", 24),
                        Column.of("Manufacturer", "{{goods.manufacturer}}", 42),
                        Column.of("Registration no.", "{{goods.registration}}", 30),
                        Column.number("Quantity", "{{goods.quantity}}", 22),
                        Column.of("Unit", "{{goods.unit}}", 17),
                        Column.number("Unit value", "{{goods.unitValue}}", 20),
                        Column.number("Value", "{{goods.value}}", 22),
                        Column.of("Currency", "{{goods.currency}}", 16))
                .facts(
                        "Total", "{{totalLines}} lines with a total value of {{totalValue}}",
                        "Cartons", "{{totalCartons}}",
                        "Remarks", "{{freeText}}")
                .say("These goods are donated free of charge. The particulars above are true and accurate.")
                .signed("For {{office}} (signature and seal):", "{{signatory}}", "{{date}}");
    }

    private static PaperPage allocationListZh() {
        return PaperPage.of(true, true)
                .number("编号：{{number}}")
                .title("捐赠物资分配清单")
                .facts("捐赠方", "{{donor}}", "办件编号", "{{caseNumber}}", "事由", "{{occasion}}")
                .table(
                        Column.number("序号", "{{allocation.line}}", 12),
                        Column.of("受领单位", "{{allocation.recipient}}", 58),
                        Column.of("品名", "{{allocation.itemZh}}", 45),
                        Column.of("单位", "{{allocation.unit}}", 14),
                        Column.number("分配数量", "{{allocation.quantity}}", 22),
                        Column.number("发出数量", "{{allocation.shipped}}", 22),
                        Column.number("实收数量", "{{allocation.received}}", 22),
                        Column.number("其中损坏", "{{allocation.damaged}}", 18),
                        Column.of("备注", "{{allocation.note}}", 20),
                        Column.of("签收", "", 20))
                .facts("合计", "共{{totalLines}}项", "备注", "{{freeText}}")
                .signed("分配单位（盖章）：{{office}}", "{{signatory}}", "{{date}}");
    }

    private static PaperPage allocationListEn() {
        return PaperPage.of(false, true)
                .number("No. {{number}}")
                .title("Allocation List")
                .facts("Donor", "{{donor}}", "Case", "{{caseNumber}}", "Occasion", "{{occasion}}")
                .table(
                        Column.number("No.", "{{allocation.line}}", 12),
                        Column.of("Recipient", "{{allocation.recipient}}", 58),
                        Column.of("Description of goods", "{{allocation.itemEn}}", 45),
                        Column.of("Unit", "{{allocation.unit}}", 16),
                        Column.number("Allocated", "{{allocation.quantity}}", 21),
                        Column.number("Sent", "{{allocation.shipped}}", 21),
                        Column.number("Received", "{{allocation.received}}", 21),
                        Column.number("Of which damaged", "{{allocation.damaged}}", 19),
                        Column.of("Remarks", "{{allocation.note}}", 20),
                        Column.of("Signature", "", 20))
                .facts("Total", "{{totalLines}} lines", "Remarks", "{{freeText}}")
                .signed("For {{office}} (signature and seal):", "{{signatory}}", "{{date}}");
    }

    private static PaperPage letterOfThanksZh() {
        return PaperPage.of(true, false)
                .number("{{number}}")
                .title("感谢信")
                .flush("{{recipient}}：")
                .say("贵方无偿捐赠的{{goodsInWords}}，我们已妥为接收。谨向{{countryZh}}{{partnerZh}}的各位朋友致以衷心感谢。")
                .say("此次捐赠系为{{occasion}}。")
                .say("雪中送炭，情谊可贵。我们将妥善分配、使用这批物资，使贵方的心意送达最需要的人。")
                .say("{{freeText}}")
                .say("我们愿与贵方继续加强友好交往，深化互利合作。")
                .say("{{partnerLanguageText}}")
                .say("来函请寄：{{replyTo}}")
                .say("专此致谢，顺颂时祺。")
                .signed("{{office}}", "{{signatory}}", "{{date}}");
    }

    private static PaperPage letterOfThanksEn() {
        return PaperPage.of(false, false)
                .flush("{{office}}")
                .flush("Our reference: {{number}}")
                .flush("{{date}}")
                .flush("To: {{recipient}}")
                .title("Letter of Thanks")
                .flush("Dear friends in {{partnerEn}}, {{countryEn}},")
                .say("We have received the goods that you so generously donated: {{goodsInWords}}. Please accept our"
                        + " sincere thanks.")
                .say("They were given {{occasion}}.")
                .say(
                        "Your help came when it was needed. We will see to it that your gift reaches those who need it most.")
                .say("{{freeText}}")
                .say("We look forward to continuing our friendship and to working together in the time to come.")
                .say("{{partnerLanguageText}}")
                .say("Please reply to: {{replyTo}}")
                .signed("Yours sincerely,", "{{signatory}}", "{{office}}");
    }
}
