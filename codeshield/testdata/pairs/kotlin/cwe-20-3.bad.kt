package com.example.catalog

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

private val thumbnails = listOf("small.png", "medium.png", "large.png", "original.png")

fun Application.catalogModule(cart: CartService) {
    routing {
        get("/thumbnails/{size}") {
            val index = call.parameters["size"]?.toInt() ?: 0
            call.respondText(thumbnails[index])
        }
        post("/cart/{sku}") {
            val sku = call.parameters["sku"] ?: return@post call.respond(HttpStatusCode.BadRequest)
            val quantity = call.request.queryParameters["quantity"]?.toInt() ?: 1
            val price = cart.priceOf(sku)
            cart.add(sku, quantity, price * quantity)
            call.respond(HttpStatusCode.Created)
        }
    }
}
