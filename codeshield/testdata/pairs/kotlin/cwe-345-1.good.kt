@RestController
class StripeController(private val orders: OrderService, @Value("\${stripe.secret}") private val secret: String) {
    @PostMapping("/webhooks/stripe")
    fun receive(@RequestBody payload: String, @RequestHeader("Stripe-Signature") header: String): ResponseEntity<Void> {
        val event = try {
            Webhook.constructEvent(payload, header, secret)
        } catch (e: SignatureVerificationException) {
            return ResponseEntity.badRequest().build()
        }
        if (event.type == "payment_intent.succeeded") orders.markPaid(event)
        return ResponseEntity.ok().build()
    }
}
