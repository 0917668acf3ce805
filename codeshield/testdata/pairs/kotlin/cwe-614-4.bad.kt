fun login(response: HttpServletResponse, token: String) {
    val cookie = Cookie("session", token)
    cookie.path = "/"
    cookie.maxAge = 3600
    response.addCookie(cookie)
}
