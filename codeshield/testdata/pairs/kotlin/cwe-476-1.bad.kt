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
        val id = call.parameters["id"]!!.toLong()
        val user = users.findById(id)
        call.respond(mapOf("name" to user!!.name, "city" to user.address!!.city))
    }

    post("/profiles/contact") {
        val form = call.receiveParameters()
        val recipient = users.findByEmail(form["email"]!!)
        mailer.send(recipient!!.email, form["message"]!!)
        call.respond(HttpStatusCode.Accepted)
    }
}
