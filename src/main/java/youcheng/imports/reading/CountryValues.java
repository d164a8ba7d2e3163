package youcheng.imports.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import youcheng.base.Bilingual;
import youcheng.base.SearchText;
import youcheng.register.Country;

/**
 * Reads countries by their names in Chinese, English and German, by their codes of two and three letters, and by what
 * they were called formerly. A state that came apart is asked about: nobody knows from the name which part is meant.
 */
public final class CountryValues {

    private static final Locale[] LANGUAGES = {
        Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.ENGLISH, Locale.GERMAN
    };

    /** Other names of states that are there, and of states that go on under another name: ISO 3166-1 and -3. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("GB", "英国 大不列颠 UK U.K. Britain Great_Britain England Großbritannien"),
            Map.entry(
                    "US", "美国 美利坚合众国 USA U.S. U.S.A. America United_States_of_America Vereinigte_Staaten_von_Amerika"),
            Map.entry("KR", "韩国 南朝鲜 大韩民国 South_Korea Republic_of_Korea Südkorea"),
            Map.entry("KP", "朝鲜 北朝鲜 North_Korea DPRK Nordkorea"),
            Map.entry("RU", "俄罗斯 俄国 俄罗斯联邦 Russia Russian_Federation Russland"),
            Map.entry(
                    "DE",
                    "德国 德意志联邦共和国 西德 联邦德国 民主德国 东德 Federal_Republic_of_Germany West_Germany East_Germany BRD DDR GDR FRG"),
            Map.entry("MM", "缅甸 Burma Birma Myanmar"),
            Map.entry("LK", "斯里兰卡 锡兰 Ceylon"),
            Map.entry("CD", "刚果民主共和国 刚果（金） 扎伊尔 Zaire DR_Congo Democratic_Republic_of_the_Congo"),
            Map.entry("CG", "刚果共和国 刚果（布） Republic_of_the_Congo"),
            Map.entry("SZ", "斯威士兰 Swaziland Eswatini"),
            Map.entry("MK", "北马其顿 马其顿 Macedonia FYROM North_Macedonia"),
            Map.entry("CZ", "捷克 捷克共和国 Czech_Republic Czechia"),
            Map.entry("TR", "土耳其 Turkey Türkiye"),
            Map.entry("IR", "伊朗 波斯 Persia Iran"),
            Map.entry("TH", "泰国 暹罗 Siam"),
            Map.entry("KH", "柬埔寨 高棉 Kampuchea Cambodia"),
            Map.entry("BF", "布基纳法索 上沃尔特 Upper_Volta"),
            Map.entry("BJ", "贝宁 达荷美 Dahomey"),
            Map.entry("ZW", "津巴布韦 罗得西亚 Rhodesia"),
            Map.entry("CI", "科特迪瓦 象牙海岸 Ivory_Coast Elfenbeinküste"),
            Map.entry("AE", "阿联酋 UAE"),
            Map.entry("NL", "荷兰 Holland"),
            Map.entry("VN", "越南 Viet_Nam Vietnam"),
            Map.entry("LA", "老挝 Laos"),
            Map.entry("CV", "佛得角 Cape_Verde Cabo_Verde"),
            Map.entry("TL", "东帝汶 East_Timor Timor-Leste"));

    /** States that came apart, and into which. */
    private static final Map<String, String> CAME_APART = Map.of(
            "苏联 苏维埃社会主义共和国联盟 USSR U.S.S.R. Soviet_Union Sowjetunion UdSSR SUN",
            "RU UA BY KZ UZ GE AZ AM MD KG TJ TM EE LV LT",
            "南斯拉夫 Yugoslavia Jugoslawien YUG SFRY",
            "RS HR SI BA MK ME",
            "捷克斯洛伐克 Czechoslovakia Tschechoslowakei CSK ČSSR",
            "CZ SK",
            "塞尔维亚和黑山 塞黑 Serbia_and_Montenegro SCG",
            "RS ME");

    /** Names that two states have. */
    private static final Map<String, String> SHARED = Map.of("刚果 Congo Kongo", "CD CG", "Korea", "KR KP");

    private final Map<String, List<Country>> byName = new HashMap<>();
    private final Map<String, List<Country>> cameApart = new HashMap<>();
    private final Map<String, Country> byCode = new LinkedHashMap<>();

    /** A reader of these countries, which are those of the register. */
    public CountryValues(Collection<Country> countries) {
        countries.forEach(country -> byCode.put(country.iso2(), country));
        countries.forEach(this::add);
        OTHERWISE.forEach((code, names) -> words(names).forEach(name -> put(name, code)));
        SHARED.forEach((names, codes) -> words(names).forEach(name -> byName.put(key(name), all(codes))));
        CAME_APART.forEach((names, codes) -> words(names).forEach(name -> cameApart.put(key(name), all(codes))));
    }

    private void add(Country country) {
        put(country.iso2(), country.iso2());
        put(country.nameZh(), country.iso2());
        put(country.nameEn(), country.iso2());
        Locale locale = Locale.of("", country.iso2());
        for (Locale language : LANGUAGES) {
            put(locale.getDisplayCountry(language), country.iso2());
        }
        try {
            put(locale.getISO3Country(), country.iso2());
        } catch (MissingResourceException unknown) {
            // A code of a list of one's own has no three letters.
        }
    }

    private void put(String name, String code) {
        Country country = byCode.get(code);
        if (country != null) {
            byName.putIfAbsent(key(name), List.of(country));
        }
    }

    private List<Country> all(String codes) {
        return words(codes).stream()
                .filter(byCode::containsKey)
                .map(byCode::get)
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        for (String name : names.split(" ", -1)) {
            words.add(name.replace('_', ' '));
        }
        return words;
    }

    static String key(String name) {
        String key = SearchText.of(name);
        return key.startsWith("the") && key.length() > 6 ? key.substring(3) : key;
    }

    /** The country that this text names; where it may be several, a question with all of them. */
    public ReadValue<Country> read(String text) {
        String key = key(text);
        if (key.isEmpty()) {
            return text.isBlank() ? ReadValue.nothing() : ReadValue.problem("imports.value.noCountry", text);
        }
        List<Country> parts = cameApart.getOrDefault(key, List.of());
        if (!parts.isEmpty()) {
            return ReadValue.question(parts, "imports.value.cameApart", text, names(parts));
        }
        List<Country> found = byName.getOrDefault(key, List.of());
        if (found.isEmpty()) {
            return ReadValue.problem("imports.value.noCountry", text);
        }
        return found.size() == 1
                ? ReadValue.of(found.getFirst())
                : ReadValue.question(found, "imports.value.whichCountry", text, names(found));
    }

    private static Bilingual names(List<Country> countries) {
        return new Bilingual(
                countries.stream().map(Country::nameZh).collect(Collectors.joining("、")),
                countries.stream().map(Country::nameEn).collect(Collectors.joining(", ")));
    }
}
