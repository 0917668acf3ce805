package com.example.profile

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.request.receiveParameters
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import io.ktor.server.routing.post

fun Route.profileRoutes(users: UserRepository, mailer: Mailer) {
    get("/profiles/{id}") {
        val id = call.parameters["id"]?.toLongOrNull()
            ?: return@get call.respond(HttpStatusCode.BadRequest, "id must be a number")
        val user = users.findById(id) ?: return@get call.respond(HttpStatusCode.NotFound)
        call.respond(mapOf("name" to user.name, "city" to user.address?.city))
    }

    post("/profiles/contact") {
        val form = call.receiveParameters()
        val email = form["email"]
        val message = form["message"]
        if (email == null || message == null) {
            return@post call.respond(HttpStatusCode.BadRequest, "email and message are required")
        }
        users.findByEmail(email)?.let { mailer.send(it.email, message) }
        call.respond(HttpStatusCode.Accepted)
    }
}
