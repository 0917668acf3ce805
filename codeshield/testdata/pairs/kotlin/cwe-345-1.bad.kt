@RestController
class StripeController(private val orders: OrderService, private val mapper: ObjectMapper) {
    @PostMapping("/webhooks/stripe")
    fun receive(@RequestBody payload: String): ResponseEntity<Void> {
        val event = mapper.readTree(payload)
        if (event["type"].asText() == "payment_intent.succeeded") {
            orders.markPaid(event["data"]["object"]["metadata"]["order"].asLong())
        }
        return ResponseEntity.ok().build()
    }
}
