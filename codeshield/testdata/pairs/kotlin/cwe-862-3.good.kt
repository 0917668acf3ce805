@Configuration
class ApiSecurity {
    @Bean
    fun chain(http: HttpSecurity): SecurityFilterChain {
        http {
            authorizeHttpRequests {
                authorize("/public/**", permitAll)
                authorize("/internal/**", hasRole("OPS"))
                authorize(anyRequest, authenticated)
            }
            httpBasic { }
        }
        return http.build()
    }
}
