@Configuration
class ApiSecurity {
    @Bean
    fun chain(http: HttpSecurity): SecurityFilterChain {
        http {
            authorizeHttpRequests {
                authorize("/public/**", permitAll)
                authorize("/internal/**", permitAll)
                authorize(anyRequest, permitAll)
            }
            httpBasic { }
        }
        return http.build()
    }
}
