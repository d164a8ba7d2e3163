package youcheng.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of a long text the passage that changed is shown, with a few words around it. */
class ChangedPassageTest {

    private static final String LONG = "两市就水务治理多次交换意见。".repeat(50);

    @Test
    void aShortTextIsShownWhole() {
        assertThat(ChangedPassage.between("级别相当。", "级别相当，均为地级市。"))
                .isEqualTo(new ChangedPassage("级别相当。", "级别相当，均为地级市。"));
        assertThat(ChangedPassage.between("", LONG).now()).isEqualTo(LONG);
        assertThat(ChangedPassage.between(LONG, "短").before()).isEqualTo(LONG);
    }

    @Test
    void ofALongTextOnlyWhatChangedIsShown() {
        ChangedPassage passage = ChangedPassage.between(LONG + "已有三批人员互访。" + LONG, LONG + "已有五批人员互访。" + LONG);
        assertThat(passage.before())
                .startsWith("…")
                .endsWith("…")
                .contains("已有三批人员互访。")
                .hasSizeLessThan(80);
        assertThat(passage.now())
                .startsWith("…")
                .endsWith("…")
                .contains("已有五批人员互访。")
                .hasSizeLessThan(80);
    }

    @Test
    void whatWasAddedOrLeftOutIsShownWithItsSurroundings() {
        ChangedPassage added = ChangedPassage.between(LONG, LONG + "新增一段。");
        assertThat(added.now()).startsWith("…").endsWith("意见。新增一段。");
        assertThat(added.before()).startsWith("…").endsWith("意见。");
        ChangedPassage begun = ChangedPassage.between(LONG, "开头。" + LONG);
        assertThat(begun.now()).startsWith("开头。两市").endsWith("…");
    }

    @Test
    void aTextThatRepeatsItselfIsNotCutTwice() {
        ChangedPassage passage = ChangedPassage.between("一".repeat(300), "一".repeat(301));
        assertThat(passage.now()).hasSize(passage.before().length() + 1);
    }

    @Test
    void noCharacterIsCutInHalf() {
        String rare = "𠮷".repeat(150);
        ChangedPassage passage = ChangedPassage.between(rare + "甲" + rare, rare + "乙" + rare);
        assertThat(passage.now().replace("…", "")).matches("(𠮷)+乙(𠮷)+");
        ChangedPassage half = ChangedPassage.between(rare + "\uD842\uDFB7" + rare, rare + "\uD842\uDFB8" + rare);
        assertThat(half.now().codePoints().noneMatch(each -> each >= 0xD800 && each <= 0xDFFF))
                .isTrue();
    }
}
