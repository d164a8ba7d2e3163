package youcheng.entries;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import youcheng.entries.content.EnteredPaper;
import youcheng.entries.content.EntryContent;
import youcheng.entries.content.EntryStanding;
import youcheng.register.AgreementKind;
import youcheng.register.Tier;

/** Entries that tests make, each of a partner of its own. */
public final class Entries {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Entries() {}

    /** A relationship in force since 1980 with a city of Yugoslavia, with two agreements. */
    public static EntryContent inForce() {
        String letter = letter();
        return new EntryContent(
                "诺维新城" + letter,
                "Novi Grad " + letter,
                "RS",
                "YUCS",
                "",
                "",
                Tier.SISTER_CITY,
                EntryStanding.IN_FORCE,
                "1980-10",
                "",
                "",
                "",
                "市档案馆 1980-17",
                "",
                List.of(paper("结好协议", "1980-10"), paper("合作备忘录", "1995")));
    }

    /** One that a district had and that ended. */
    public static EntryContent endedOfDistrict() {
        String letter = letter();
        return new EntryContent(
                "旧港" + letter,
                "Oldport " + letter,
                "DE",
                "",
                "朝阳区",
                "Chaoyang District",
                Tier.FRIENDLY_EXCHANGE,
                EntryStanding.ENDED,
                "1990",
                "2004-06",
                "对方行政区划调整",
                "对方来函 2004-6",
                "区档案 1990-3",
                "",
                List.of());
    }

    /** The same, said to be signed then. */
    public static EntryContent signed(EntryContent content, String established) {
        return dated(content, established, content.ended(), content.agreements());
    }

    /** The same with these dates and agreements. */
    public static EntryContent dated(
            EntryContent content, String established, String ended, List<EnteredPaper> agreements) {
        return new EntryContent(
                content.partnerNameZh(),
                content.partnerNameEn(),
                content.country(),
                content.countryThen(),
                content.districtZh(),
                content.districtEn(),
                content.tier(),
                content.standing(),
                established,
                ended,
                content.endedBecause(),
                content.endedProof(),
                content.source(),
                content.note(),
                agreements);
    }

    /** The same with a partner of these names. */
    public static EntryContent named(EntryContent content, String nameZh, String nameEn) {
        return new EntryContent(
                nameZh,
                nameEn,
                content.country(),
                content.countryThen(),
                content.districtZh(),
                content.districtEn(),
                content.tier(),
                content.standing(),
                content.established(),
                content.ended(),
                content.endedBecause(),
                content.endedProof(),
                content.source(),
                content.note(),
                content.agreements());
    }

    private static EnteredPaper paper(String title, String signed) {
        return new EnteredPaper(AgreementKind.AGREEMENT, title, "", signed, null, false);
    }

    private static String letter() {
        return String.valueOf((char) ('A' + LAST.getAndIncrement()));
    }
}
