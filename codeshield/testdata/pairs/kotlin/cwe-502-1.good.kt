@Serializable
data class Cart(val items: List<CartItem>, val coupon: String? = null)

@Serializable
data class CartItem(val sku: String, val quantity: Int)

@RestController
class CartController(private val carts: CartService) {

    @PostMapping("/cart/import")
    fun importCart(request: HttpServletRequest): ResponseEntity<String> {
        val cart = Json.decodeFromString<Cart>(request.reader.readText())
        carts.save(request.userPrincipal.name, cart)
        return ResponseEntity.ok("Imported ${cart.items.size} items")
    }
}
