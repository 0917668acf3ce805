import jakarta.persistence.EntityManager
import org.springframework.stereotype.Repository

@Repository
class ProductSearch(private val em: EntityManager) {
    private val columns = mapOf("price" to "p.price", "name" to "p.name")

    fun find(category: String, maxPrice: Double, orderBy: String): List<Product> {
        val column = columns[orderBy] ?: "p.name"
        return em.createQuery(
            "SELECT p FROM Product p WHERE p.category = :category AND p.price < :max ORDER BY $column",
            Product::class.java,
        )
            .setParameter("category", category)
            .setParameter("max", maxPrice)
            .resultList
    }
}
