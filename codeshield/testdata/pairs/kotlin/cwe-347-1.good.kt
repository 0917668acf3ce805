@Component
class JwtFilter(
    private val users: UserRepository,
    @Value("\${jwt.key}") key: String,
) : OncePerRequestFilter() {

    private val verifier = JWT.require(Algorithm.HMAC256(key)).withClaimPresence("exp").build()

    override fun doFilterInternal(
        request: HttpServletRequest,
        response: HttpServletResponse,
        chain: FilterChain,
    ) {
        val header = request.getHeader("Authorization")
        if (header != null && header.startsWith("Bearer ")) {
            try {
                val jwt = verifier.verify(header.removePrefix("Bearer "))
                users.findByUsername(jwt.subject)?.let { user ->
                    SecurityContextHolder.getContext().authentication =
                        UsernamePasswordAuthenticationToken(user, null, user.authorities)
                }
            } catch (e: JWTVerificationException) {
                SecurityContextHolder.clearContext()
            }
        }
        chain.doFilter(request, response)
    }
}
