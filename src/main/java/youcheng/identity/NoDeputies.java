package youcheng.identity;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Nobody can appoint a deputy yet. */
@Component
class NoDeputies implements Deputies {

    @Override
    public Set<Long> principalsOf(long accountId) {
        return Set.of();
    }
}
