data class Cart(val items: List<CartItem>, val coupon: String?) : Serializable

data class CartItem(val sku: String, val quantity: Int) : Serializable

@RestController
class CartController(private val carts: CartService) {

    @PostMapping("/cart/import")
    fun importCart(request: HttpServletRequest): ResponseEntity<String> {
        val bytes = Base64.getDecoder().decode(request.reader.readText())
        val cart = ObjectInputStream(ByteArrayInputStream(bytes)).use { it.readObject() as Cart }
        carts.save(request.userPrincipal.name, cart)
        return ResponseEntity.ok("Imported ${cart.items.size} items")
    }
}
