@Service
class CheckoutService(private val carts: CartRepository, private val prices: Map<String, Long>) {
    fun total(cartId: Long): Long {
        val cart = carts.findById(cartId).orElseThrow { NotFoundException("cart $cartId") }
        return cart.items.sumOf { (prices[it.sku] ?: throw NotFoundException(it.sku)) * it.quantity }
    }

    fun customerName(cartId: Long): String {
        val cart = carts.findByIdOrNull(cartId) ?: throw NotFoundException("cart $cartId")
        return cart.customer?.name ?: "guest"
    }
}
