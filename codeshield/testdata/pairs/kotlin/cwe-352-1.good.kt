import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.config.annotation.web.invoke
import org.springframework.security.web.SecurityFilterChain
import org.springframework.security.web.csrf.CookieCsrfTokenRepository

@Configuration
class WebSecurity {
    @Bean
    fun chain(http: HttpSecurity): SecurityFilterChain {
        http {
            csrf { csrfTokenRepository = CookieCsrfTokenRepository.withHttpOnlyFalse() }
            authorizeHttpRequests { authorize(anyRequest, authenticated) }
            formLogin { }
        }
        return http.build()
    }
}
