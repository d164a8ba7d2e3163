package youcheng.identity;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.aop.Advisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionTimes.class)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain portalSecurity(
            HttpSecurity http,
            AccountRepository accounts,
            SignedIn signedIn,
            Door door,
            VaadinDefaultRequestCache wanted,
            ObjectProvider<SecurityContextHolderStrategy> strategies)
            throws Exception {
        // What went wrong is said as it is: an expired window would take a way to the sign-in page for an answer.
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/styles/**", "/components/**", "/icons/**")
                .permitAll());
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/actuator/health").permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/login", "/login")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        wanted.setDelegateRequestCache(new PlaceWanted());
        SecurityContextHolderStrategy contexts =
                strategies.getIfUnique(SecurityContextHolder::getContextHolderStrategy);
        door.guard(http, contexts);
        http.addFilterBefore(new AccountRefreshFilter(accounts, signedIn, contexts), AuthorizationFilter.class);
        return http.build();
    }

    /** Tells when a session ends without its person's doing, which the access chain records. */
    @Bean
    HttpSessionEventPublisher endsOfSessions() {
        return new HttpSessionEventPublisher();
    }

    /** Argon2id with Spring Security's current parameters. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher publisher) {
        return new DefaultAuthenticationEventPublisher(publisher);
    }

    /** {@code @RolesAllowed} on services, checked before a transaction begins. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesOfServices(ObjectProvider<SignedIn> signedIn, ApplicationEventPublisher publisher) {
        AuthorizationManagerBeforeMethodInterceptor interceptor = AuthorizationManagerBeforeMethodInterceptor.jsr250(
                (session, invocation) -> new FreshRights(signedIn.getObject()).authorize(session, invocation));
        interceptor.setAuthorizationEventPublisher(new SpringAuthorizationEventPublisher(publisher));
        return interceptor;
    }
}
