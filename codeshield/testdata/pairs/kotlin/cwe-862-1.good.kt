package com.example.admin

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.auth.authenticate
import io.ktor.server.response.respond
import io.ktor.server.routing.delete
import io.ktor.server.routing.get
import io.ktor.server.routing.post
import io.ktor.server.routing.route
import io.ktor.server.routing.routing

fun Application.routes(users: UserService, posts: PostService) {
    routing {
        get("/posts") {
            call.respond(posts.recent())
        }
        authenticate("jwt") {
            get("/me") {
                call.respond(users.current(call))
            }
        }
        authenticate("jwt-admin") {
            route("/admin") {
                delete("/users/{id}") {
                    users.delete(call.parameters["id"]!!.toLong())
                    call.respond(HttpStatusCode.NoContent)
                }
                post("/users/{id}/promote") {
                    users.promote(call.parameters["id"]!!.toLong())
                    call.respond(HttpStatusCode.OK)
                }
            }
        }
    }
}
