import jakarta.servlet.http.*;

public class SessionCookies {
    public void remember(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("remember", token);
        cookie.setPath("/");
        cookie.setMaxAge(30 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        response.addCookie(cookie);
    }
}
