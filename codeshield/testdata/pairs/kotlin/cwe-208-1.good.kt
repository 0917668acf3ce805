package com.example.webhook

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.request.receiveText
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import java.security.MessageDigest
import javax.crypto.Mac
import javax.crypto.spec.SecretKeySpec

private fun sign(secret: String, body: String): String {
    val mac = Mac.getInstance("HmacSHA256")
    mac.init(SecretKeySpec(secret.toByteArray(), "HmacSHA256"))
    return mac.doFinal(body.toByteArray()).joinToString("") { "%02x".format(it) }
}

fun Route.webhook(secret: String, events: EventQueue) {
    post("/webhook") {
        val body = call.receiveText()
        val signature = call.request.headers["X-Signature"]
        val expected = sign(secret, body)
        if (signature != null && MessageDigest.isEqual(signature.toByteArray(), expected.toByteArray())) {
            events.publish(body)
            call.respond(HttpStatusCode.NoContent)
        } else {
            call.respond(HttpStatusCode.Forbidden)
        }
    }
}
