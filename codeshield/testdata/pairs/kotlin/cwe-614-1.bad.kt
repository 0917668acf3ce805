@RestController
class LoginController(private val auth: AuthService, private val sessions: SessionStore) {

    data class Login(val email: String, val password: String)

    @PostMapping("/login")
    fun login(@RequestBody body: Login, response: HttpServletResponse): ResponseEntity<Void> {
        val user = auth.authenticate(body.email, body.password)
            ?: return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build()
        val cookie = Cookie("session", sessions.create(user.id))
        cookie.path = "/"
        cookie.maxAge = 3600
        response.addCookie(cookie)
        return ResponseEntity.noContent().build()
    }
}
