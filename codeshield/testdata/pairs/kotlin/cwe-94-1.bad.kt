@RestController
@RequestMapping("/api/prices")
class PriceController(private val products: ProductRepository) {

    data class PriceRequest(val productId: Long, val formula: String)

    @PostMapping("/calculate")
    fun calculate(@RequestBody body: PriceRequest): Map<String, Any?> {
        val product = products.findById(body.productId).orElseThrow()
        val engine = ScriptEngineManager().getEngineByName("javascript")
        engine.put("price", product.price.toDouble())
        engine.put("stock", product.stock)
        val result = engine.eval(body.formula)
        return mapOf("productId" to product.id, "result" to result)
    }
}
