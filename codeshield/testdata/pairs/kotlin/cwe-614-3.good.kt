import jakarta.servlet.http.HttpServletResponse
import org.springframework.http.HttpHeaders
import org.springframework.http.ResponseCookie
import org.springframework.stereotype.Component

@Component
class SessionCookies {
    fun write(response: HttpServletResponse, id: String) {
        val cookie = ResponseCookie.from("SESSIONID", id)
            .path("/")
            .httpOnly(true)
            .secure(true)
            .sameSite("Strict")
            .build()
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString())
    }
}
