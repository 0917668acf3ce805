package com.example.login

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import org.slf4j.LoggerFactory

private val log = LoggerFactory.getLogger("login")

fun Application.loginModule(accounts: Accounts) {
    routing {
        post("/login") {
            val form = call.receiveParameters()
            val username = form["username"] ?: ""
            if (!accounts.verify(username, form["password"] ?: "")) {
                log.warn("Failed login for $username from ${call.request.headers["X-Client"]}")
                return@post call.respond(HttpStatusCode.Unauthorized)
            }
            log.info("User {} logged in", username)
            call.respond(HttpStatusCode.OK)
        }
    }
}
