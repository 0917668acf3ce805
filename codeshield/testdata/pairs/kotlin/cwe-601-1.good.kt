package com.example.login

import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.springframework.stereotype.Controller
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestParam

@Controller
class LoginController(private val sessions: SessionService) {

    private val landingPages = setOf("/", "/dashboard", "/orders")

    @PostMapping("/login")
    fun login(
        @RequestParam username: String,
        @RequestParam password: String,
        @RequestParam(required = false, defaultValue = "/") next: String,
        request: HttpServletRequest,
    ): String {
        sessions.open(username, password, request)
        val target = if (next in landingPages) next else "/"
        return "redirect:$target"
    }

    @PostMapping("/logout")
    fun logout(request: HttpServletRequest, response: HttpServletResponse) {
        sessions.close(request)
        response.sendRedirect("/")
    }
}
