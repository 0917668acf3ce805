package com.shop.orders

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.call
import io.ktor.server.request.receive
import io.ktor.server.response.respond
import io.ktor.server.routing.Route
import io.ktor.server.routing.post
import io.ktor.server.routing.route

data class TransferRequest(val fromAccount: Long, val toAccount: Long, val amount: Long)

class AccountService(private val accounts: AccountRepository) {
    fun transfer(request: TransferRequest) {
        val from = accounts.find(request.fromAccount) ?: throw NotFoundException()
        val to = accounts.find(request.toAccount) ?: throw NotFoundException()
        from.balance -= request.amount
        to.balance += request.amount
        accounts.save(from)
        accounts.save(to)
    }
}

fun Route.transferRoutes(service: AccountService) {
    route("/accounts") {
        post("/transfer") {
            val request = call.receive<TransferRequest>()
            service.transfer(request)
            call.respond(HttpStatusCode.OK)
        }
    }
}
