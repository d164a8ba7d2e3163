package youcheng.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Only the message that a window polls no more is answered here. */
class LeftWindowFilterTest {

    private final LeftWindowFilter filter = new LeftWindowFilter();

    @Test
    void theEndOfAPollReachesNobody() throws Exception {
        assertThat(passed("v-r=push&v-uiId=3&X-Atmosphere-Transport=close&X-Atmosphere-tracking-id=0"))
                .isFalse();
    }

    @Test
    void everythingElseGoesOn() throws Exception {
        assertThat(passed("v-r=push&v-uiId=3&X-Atmosphere-Transport=long-polling"))
                .isTrue();
        assertThat(passed("v-r=uidl&v-uiId=3")).isTrue();
        assertThat(passed("q=X-Atmosphere-Transport=close")).isTrue();
        assertThat(passed(null)).isTrue();
    }

    private boolean passed(@Nullable String query) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/VAADIN/push");
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(200);
        return chain.getRequest() != null;
    }
}
