package youcheng.base;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@link SearchText} makes of one letter. ICU takes some hundred microseconds for a title, so each letter is asked
 * for once; a part of a title is then also read as the whole title is, which ICU's look at neighbours would not promise.
 */
final class Letters {

    /** Letters that are another letter with a stroke or two in one: ø, ł, đ, ß, æ, ı. */
    private static final Transliterator PLAIN_LATIN = Transliterator.getInstance("Latin-ASCII");

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");

    /** Forms that only Japanese writes, and below them what Chinese writes for each. */
    private static final String JAPANESE = "広沢浜県桜塩鉄戸辺児徳栄黒竜滝関円薩豊恵渋総気亀稲瀬斎歳壱対駅応経済図実検蔵観縄仏伝鶏鉱険"
            + "顕塁剣両団囲圧増壊変権悪発暁楽満獣髙﨑歩毎桟拡抜払拠挙穂穏糸絵続縁聡脳臓荘薬蛍覚覧訳読譲賛転軽逓遅郷酔醸釈錬"
            + "隠隣雑霊頼駆騒験髪黙齢帰価倹仮勲労勧収巣営厳圏奨姫寛専巌巻帯庁廃弾従徴懐戦戯択捜掲揺摂撃斉様歓殻氷浄涙渓渇焼"
            + "犠産畳砕粋粛縦繊繋聴艶謡証鋳銭鎌閲陥顔沖嶋舘冨濵邉";

    private static final String CHINESE = "广泽滨县樱盐铁户边儿德荣黑龙泷关圆萨丰惠涩总气龟稻濑斋岁壹对驿应经济图实检藏观绳佛传鸡矿险"
            + "显垒剑两团围压增坏变权恶发晓乐满兽高崎步每栈扩拔拂据举穗稳丝绘续缘聪脑脏庄药萤觉览译读让赞转轻递迟乡醉酿释炼"
            + "隐邻杂灵赖驱骚验发默龄归价俭假勋劳劝收巢营严圈奖姬宽专岩卷带厅废弹从征怀战戏择搜揭摇摄击齐样欢壳冰净泪溪渴烧"
            + "牺产叠碎粹肃纵纤系听艳谣证铸钱镰阅陷颜冲岛馆富滨边";

    private static final Map<Integer, String> OWN_FORMS = IntStream.range(0, JAPANESE.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    place -> (int) JAPANESE.charAt(place), place -> String.valueOf(CHINESE.charAt(place))));

    /**
     * Characters with two readings: first the one in names of places and families, by which lists are sorted (都柏林 is
     * dubolin), then the one in other words (秘书长 is mishuzhang).
     */
    private static final Map<Integer, String[]> READINGS = Stream.of(
                    "都 du du",
                    "地 di di",
                    "的 di de",
                    "佛 fo fo",
                    "埔 pu pu",
                    "泊 bo po",
                    "柏 bo bai",
                    "长 chang zhang",
                    "重 chong zhong",
                    "厦 xia sha",
                    "乐 le yue",
                    "行 xing hang",
                    "藏 zang cang",
                    "调 diao tiao",
                    "秘 bi mi",
                    "什 shi shen",
                    "薄 bo bao",
                    "率 shuai lv",
                    "曾 zeng ceng",
                    "单 dan shan",
                    "仇 qiu chou",
                    "解 jie xie",
                    "查 cha zha",
                    "缪 miao mou",
                    "翟 zhai di",
                    "尉 wei yu")
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0].codePointAt(0), parts -> parts));

    private static final Map<Integer, String> PLAIN = new ConcurrentHashMap<>();
    private static final Map<Integer, String> PINYIN_OF = new ConcurrentHashMap<>();

    private Letters() {}

    /** A lower-case letter without strokes, a Chinese one in its simplified form; nothing of what is no letter. */
    static String plain(int letter) {
        return PLAIN.computeIfAbsent(letter, Letters::makePlain);
    }

    /** The whole text in Latin letters, each Chinese one by this reading, other scripts as ICU writes them. */
    static String read(String text, IntFunction<String> reading) {
        StringBuilder read = new StringBuilder();
        StringBuilder others = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (isChinese(letter)) {
                read.append(inLatin(others))
                        .append(' ')
                        .append(reading.apply(letter))
                        .append(' ');
                others.setLength(0);
            } else {
                others.appendCodePoint(letter);
            }
        });
        return read.append(inLatin(others)).toString();
    }

    /** How it is read in names of places and families. */
    static String reading(int letter) {
        String simplified = plain(letter);
        String[] known = READINGS.get(simplified.codePointAt(0));
        return known == null ? pinyin(simplified) : known[1];
    }

    /** How it is read in other words; ü as keyboards take it. */
    static String otherReading(int letter) {
        String simplified = plain(letter);
        String[] known = READINGS.get(simplified.codePointAt(0));
        return known == null ? withV(pinyin(simplified)) : known[2];
    }

    private static String pinyin(String letter) {
        return PINYIN_OF.computeIfAbsent(letter.codePointAt(0), each -> PINYIN.transliterate(letter));
    }

    /** 旅 is lü, for which one types lv. */
    private static String withV(String pinyin) {
        return pinyin.replaceAll("[üǖǘǚǜ]", "v");
    }

    private static String inLatin(CharSequence text) {
        boolean foreign = text.codePoints()
                .anyMatch(letter -> Character.isLetter(letter)
                        && UnicodeScript.of(letter) != UnicodeScript.LATIN
                        && UnicodeScript.of(letter) != UnicodeScript.COMMON);
        return foreign ? TO_LATIN.transliterate(text.toString()) : text.toString();
    }

    private static String makePlain(int letter) {
        String own = Character.toString(letter);
        String form = OWN_FORMS.getOrDefault(letter, isChinese(letter) ? SIMPLIFIED.transliterate(own) : own);
        return PLAIN_LATIN
                .transliterate(form)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isChinese(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.HAN && Character.isLetter(letter);
    }
}
