package youcheng.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.TestExecutionEvent;
import org.springframework.security.test.context.support.WithUserDetails;
import youcheng.PageTest;
import youcheng.Thorough;
import youcheng.search.index.IndexFollower;

/** The page of the search: what is looked for, of which kind and which part stand in its address. */
@WithUserDetails(value = "officer", setupBefore = TestExecutionEvent.TEST_EXECUTION)
@Thorough
class SearchViewTest extends PageTest {

    @Autowired
    private IndexFollower follower;

    @BeforeEach
    void theIndexIsWhole() {
        follower.follow();
    }

    @Test
    void theAddressSaysWhatIsLookedFor() {
        go("search?q=科隆");
        assertThat(find(TextField.class).all().getFirst().getValue()).isEqualTo("科隆");
        assertThat(page()).contains("科隆市", "友城");
        assertThat(links("register/")).isTrue();
    }

    @Test
    void aKindNarrowsAndAnAddressThatSaysNonsenseShowsAll() {
        go("search?q=市&kind=PARTNER&page=1");
        assertThat(page()).contains("上一页");
        go("search?q=市&kind=NONSENSE&page=x");
        assertThat(page()).contains("下一页").doesNotContain("上一页");
    }

    @Test
    void whatCannotBeLookedForIsSaid() {
        go("search?q=***");
        assertThat(page()).contains("请至少输入一个汉字、字母或数字");
        go("search");
        assertThat(page()).contains("可搜索您有权查看的");
        go("search?q=qqqqzzzzqqqq");
        assertThat(page()).contains("没有找到");
    }

    private boolean links(String beginning) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().startsWith(beginning));
    }
}
