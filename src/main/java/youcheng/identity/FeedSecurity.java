package youcheng.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Calendar programs bring a secret and nothing else: no session is looked for, and none is made. */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain feeds(HttpSecurity http) throws Exception {
        http.securityMatcher("/" + IdentityNavigation.FEEDS + "/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        // The shell gives every answer its headers.
        http.headers(AbstractHttpConfigurer::disable);
        return http.build();
    }
}
