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

private fun String.forLog(): String = take(64).replace(Regex("[\\r\\n\\t]"), "_")

fun Application.loginModule(accounts: Accounts) {
    routing {
        post("/login") {
            val form = call.receiveParameters()
            val username = form["username"] ?: ""
            if (!accounts.verify(username, form["password"] ?: "")) {
                log.warn("Failed login for ${username.forLog()}")
                return@post call.respond(HttpStatusCode.Unauthorized)
            }
            log.info("User {} logged in", username.forLog())
            call.respond(HttpStatusCode.OK)
        }
    }
}
