package youcheng;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the papers of a made-up proposal say, by field of the draft. */
final class Papers {

    private Papers() {}

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("partnerProfile", "法国西部城市，卢瓦尔河下游，人口约32万；航空制造、数字产业和植物园艺见长。");
        texts.put("background", "两市在城市更新和河流治理方面有共同课题。\n对方市长来信提出结好意愿。");
        texts.put("priorContacts", "2024年6月副市长率团来访；2025年3月双方举办城市更新线上研讨会。");
        texts.put("correspondingRank", "均为大区（省级）行政中心。");
        texts.put("complementaryEconomy", "航空制造与电子信息互补。");
        texts.put("regionalBalance", "法国西部尚无友城。");
        texts.put("acquaintance", "两市中学自2019年起互派学生。");
        texts.put("otherTiesSource", "对方市政府网站，2026年1月10日查阅");
        texts.put("letterOfIntentReference", "意向书〔2026〕1号");
        texts.put("firstYearProgramme", "9月举办城市更新论坛；11月互派青年艺术家。");
        texts.put("budget", "200000");
        texts.put("contactName", "Anne Martin");
        texts.put("contactOffice", "Direction des relations internationales");
        texts.put("contactEmail", "anne.martin@nantes.example");
        return texts;
    }
}
