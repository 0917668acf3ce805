fun login(response: HttpServletResponse, token: String) {
    val cookie = Cookie("session", token)
    cookie.path = "/"
    cookie.maxAge = 3600
    cookie.secure = true
    cookie.isHttpOnly = true
    response.addCookie(cookie)
}
