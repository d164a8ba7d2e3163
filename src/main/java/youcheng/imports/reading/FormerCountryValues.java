package youcheng.imports.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import youcheng.base.Bilingual;
import youcheng.register.Country;
import youcheng.register.FormerCountry;

/**
 * Reads states of their time by their names in Chinese, English and German and by their codes, those of ISO 3166-3 and
 * those that they had themselves.
 */
public final class FormerCountryValues {

    private static final Pattern FORMERLY = Pattern.compile("^(?:前|原|former |ehemalige )", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("BUMM", "缅甸联邦 Birma BUR"),
            Map.entry(
                    "CSHH",
                    "捷克斯洛伐克社会主义共和国 捷克和斯洛伐克 Czecho-Slovakia Tschechoslowakei Tschecho-Slowakei ČSSR ČSFR CSFR CSK"),
            Map.entry("CSXX", "塞黑 塞尔维亚与黑山 Serbien_und_Montenegro SCG"),
            Map.entry("DDDE", "德意志民主共和国 东德 Deutsche_Demokratische_Republik East_Germany Ostdeutschland DDR GDR DD"),
            Map.entry("DYBJ", "Dahome DHY"),
            Map.entry("HVBF", "Obervolta Haute-Volta HVO"),
            Map.entry("SUHH", "苏维埃社会主义共和国联盟 Union_of_Soviet_Socialist_Republics USSR Sowjetunion UdSSR SUN SU"),
            Map.entry(
                    "VDVN",
                    "北越 North_Vietnam Democratic_Republic_of_Vietnam Nordvietnam Demokratische_Republik_Vietnam VDR"),
            Map.entry("YDYE", "南也门 也门民主人民共和国 South_Yemen Südjemen Demokratische_Volksrepublik_Jemen YMD"),
            Map.entry("YUCS", "南斯拉夫社会主义联邦共和国 南斯拉夫联盟 Jugoslawien SFRY YUG YU"),
            Map.entry("ZRCD", "ZAR ZR"));

    private final Collection<FormerCountry> former;
    private final CountryValues present;
    private final Map<String, FormerCountry> byName = new HashMap<>();

    /** A reader of these; what names the present country is read by the other. */
    public FormerCountryValues(Collection<FormerCountry> former, CountryValues present) {
        this.former = former;
        this.present = present;
        former.forEach(each -> {
            byName.put(CountryValues.key(each.code()), each);
            byName.put(CountryValues.key(each.nameZh()), each);
            byName.put(CountryValues.key(each.nameEn()), each);
            CountryValues.words(OTHERWISE.getOrDefault(each.code(), each.code()))
                    .forEach(name -> byName.put(CountryValues.key(name), each));
        });
    }

    /**
     * The state that this text names, of a place that lies in this country today; nothing where it is this country. What
     * cannot be read says what may be written.
     */
    public ReadValue<FormerCountry> read(String text, Country country) {
        if (text.isBlank()) {
            return ReadValue.nothing();
        }
        FormerCountry found = byName.get(CountryValues.key(text));
        if (found == null) {
            found = byName.get(CountryValues.key(FORMERLY.matcher(text.strip()).replaceFirst("")));
        }
        if (found != null) {
            return ReadValue.of(found);
        }
        return country.equals(present.read(text).value()) ? ReadValue.nothing() : unknown(text, country);
    }

    private ReadValue<FormerCountry> unknown(String text, Country country) {
        List<FormerCountry> possible = former.stream()
                .filter(each -> each.until(country.iso2()).isPresent())
                .toList();
        Bilingual here = new Bilingual(country.nameZh(), country.nameEn());
        return possible.isEmpty()
                ? ReadValue.problem("imports.value.noFormerCountryHere", text, here)
                : ReadValue.problem(
                        "imports.value.noFormerCountry",
                        text,
                        here,
                        new Bilingual(
                                possible.stream().map(FormerCountry::nameZh).collect(Collectors.joining("、")),
                                possible.stream().map(FormerCountry::nameEn).collect(Collectors.joining(", "))));
    }
}
