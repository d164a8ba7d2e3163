/** Exchanges with partner cities. Whatever follows from them hears of it by {@link youcheng.exchanges.ExchangeChanged}. */
@ApplicationModule(
        displayName = "Exchanges",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "search",
            "audit",
            "register",
            "register :: ui",
            "yearbook"
        })
@NullMarked
package youcheng.exchanges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
