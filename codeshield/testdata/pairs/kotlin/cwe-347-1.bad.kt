@Component
class JwtFilter(private val users: UserRepository) : OncePerRequestFilter() {

    override fun doFilterInternal(
        request: HttpServletRequest,
        response: HttpServletResponse,
        chain: FilterChain,
    ) {
        val header = request.getHeader("Authorization")
        if (header != null && header.startsWith("Bearer ")) {
            val jwt = JWT.decode(header.removePrefix("Bearer "))
            val user = users.findByUsername(jwt.subject)
            if (user != null && jwt.expiresAt.after(Date())) {
                SecurityContextHolder.getContext().authentication =
                    UsernamePasswordAuthenticationToken(user, null, user.authorities)
            }
        }
        chain.doFilter(request, response)
    }
}
