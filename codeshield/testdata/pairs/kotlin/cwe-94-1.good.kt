@RestController
@RequestMapping("/api/prices")
class PriceController(private val products: ProductRepository) {

    enum class Formula { NET, WITH_VAT, STOCK_VALUE }

    data class PriceRequest(val productId: Long, val formula: Formula)

    @PostMapping("/calculate")
    fun calculate(@RequestBody body: PriceRequest): Map<String, Any?> {
        val product = products.findById(body.productId).orElseThrow()
        val price = product.price
        val result = when (body.formula) {
            Formula.NET -> price
            Formula.WITH_VAT -> price * BigDecimal("1.19")
            Formula.STOCK_VALUE -> price * BigDecimal(product.stock)
        }
        return mapOf("productId" to product.id, "result" to result)
    }
}
